package mx.cdmx.informe.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.cdmx.informe.aggregate.Statistics;
import mx.cdmx.informe.aggregate.Tally;
import mx.cdmx.informe.aggregate.Tally.Fila;
import mx.cdmx.informe.diagnostics.Messages;
import org.junit.jupiter.api.Test;

/** How activities were held is told in words that agree with their number. */
class FrasesDeModalidadTest {
  private static Optional<String> said(int virtual, int presencial, int hibrida) {
    List<Fila> rows =
        List.of(row("virtual", virtual), row("presencial", presencial), row("hibrida", hibrida));
    Tally tally = new Tally("por-modalidad", "Tabla", Optional.empty(), Optional.empty(), rows);
    Cuadros cuadros = new Cuadros(new Statistics(List.of(tally)), true);
    return new FrasesDeModalidad(cuadros, new Redactor(new Messages()))
        .frase()
        .map(PrintedFrase::texto);
  }

  private static Fila row(String clave, int count) {
    return new Fila(
        clave,
        clave,
        BigDecimal.valueOf(count),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Stream.generate(() -> "a").limit(count).toList());
  }

  @Test
  void saysTheVerbOnceFromMostToLeast() {
    assertThat(said(2, 74, 1))
        .contains(
            "De las que indican su modalidad, 74 fueron presenciales, 2 virtuales y una híbrida.");
    assertThat(said(1, 1, 0))
        .contains("De las que indican su modalidad, una fue virtual y una presencial.");
  }

  @Test
  void saysThatThereIsNoOther() {
    assertThat(said(0, 5, 0))
        .contains("Todas las que indican su modalidad fueron presenciales (5).");
    assertThat(said(1, 0, 0)).contains("La única que indica su modalidad fue virtual.");
    assertThat(said(0, 0, 0)).isEmpty();
  }
}
