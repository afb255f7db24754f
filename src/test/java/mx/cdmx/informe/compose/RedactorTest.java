package mx.cdmx.informe.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import mx.cdmx.informe.diagnostics.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences around numbers. */
class RedactorTest {
  private final Redactor redactor = new Redactor(new Messages());

  private static List<PrintedFrase> things(String... words) {
    return Arrays.stream(words).map(PrintedFrase::de).toList();
  }

  private static Trozo numero(String valor) {
    return new Trozo(valor, "totales/x", "", valor, "", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          padres              | hijos        | padres e hijos
          agua                | hielo        | agua y hielo
          Cuba                | Irlanda      | Cuba e Irlanda
          lenguas             | íberos       | lenguas e íberos
          Perú                | “India 2020” | Perú e “India 2020”
          México              | Yucatán      | México y Yucatán
          """)
  void joinsWithTheConjunctionThatSpanishAsks(String one, String other, String joined) {
    assertThat(redactor.lista(things(one, other)).texto()).isEqualTo(joined);
  }

  @Test
  void putsACommaBetweenAllButTheLastTwo() {
    assertThat(redactor.lista(things("a", "b", "c")).texto()).isEqualTo("a, b y c");
    assertThat(redactor.serie(things("a, b", "c", "d")).texto()).isEqualTo("a, b; c; y d");
  }

  @Test
  void agreesWithItsNumber() {
    assertThat(redactor.contado("contado.ciudades", numero("0")).texto())
        .isEqualTo("ninguna ciudad ni región");
    assertThat(redactor.contado("contado.ciudades", numero("1")).texto())
        .isEqualTo("una ciudad o región");
    assertThat(redactor.contado("contado.ciudades", numero("7")).texto())
        .isEqualTo("7\u00a0ciudades y regiones");
  }

  @Test
  void keepsWhatANumberComesFromInsideItsSentence() {
    PrintedFrase frase = redactor.frase("resumen.socios.cuantos", PrintedFrase.de(numero("1,215")));

    assertThat(frase.texto()).isEqualTo("Se trabajó con 1,215.");
    assertThat(frase.trozos())
        .filteredOn(t -> !t.cifra().isEmpty())
        .extracting(Trozo::texto)
        .containsExactly("1,215");
  }
}
