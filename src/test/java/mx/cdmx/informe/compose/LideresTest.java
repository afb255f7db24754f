package mx.cdmx.informe.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mx.cdmx.informe.aggregate.Statistics;
import mx.cdmx.informe.aggregate.Tally;
import mx.cdmx.informe.aggregate.Tally.Fila;
import mx.cdmx.informe.diagnostics.Messages;
import org.junit.jupiter.api.Test;

/** Who has most is said only of who has more than all that are not named. */
class LideresTest {
  private static final String TABLA = "por-dependencia";

  /** The sentence about dependencias A, B, C… of so many activities each. */
  private static Optional<String> said(int... counts) {
    List<Fila> rows =
        new ArrayList<>(
            IntStream.range(0, counts.length).mapToObj(i -> row(i, counts[i])).toList());
    Tally tally = new Tally(TABLA, "Tabla", Optional.empty(), Optional.empty(), rows);
    Cuadros cuadros = new Cuadros(new Statistics(List.of(tally)), true);
    return new Lideres(cuadros, new Redactor(new Messages()))
        .frase("resumen.dependencia", TABLA)
        .map(PrintedFrase::texto);
  }

  private static Fila row(int index, int count) {
    String name = Character.toString('A' + index);
    List<String> ids = IntStream.range(0, count).mapToObj(i -> "a" + i).toList();
    return new Fila(
        name,
        name,
        BigDecimal.valueOf(count),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ids);
  }

  @Test
  void namesThreeThatHaveMoreThanTheRest() {
    assertThat(said(1, 9, 7, 8))
        .contains("Estas participaron en más actividades que las demás: B (9), D (8) y C (7).");
  }

  @Test
  void namesFewerWhereTheThirdHasAnEqual() {
    assertThat(said(9, 8, 7, 7))
        .contains("Estas participaron en más actividades que las demás: A (9) y B (8).");
    assertThat(said(9, 7, 7, 7)).contains("Una participó en más actividades que las demás: A (9).");
  }

  @Test
  void namesAllThatShareTheFirstPlaceUnlessTheyAreTooMany() {
    assertThat(said(5, 5, 5, 5, 1))
        .contains(
            "Estas participaron en más actividades que las demás: A (5), B (5), C (5) y D (5).");
    assertThat(said(5, 5, 5, 5, 5, 5)).isEmpty();
  }

  @Test
  void saysThatTheseAreAllWhereTheyAre() {
    assertThat(said(2, 3)).contains("Son estas: B (3) y A (2).");
    assertThat(said(4)).contains("Es esta: A (4).");
    assertThat(said()).isEmpty();
  }
}
