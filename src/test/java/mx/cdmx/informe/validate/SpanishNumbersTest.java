package mx.cdmx.informe.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as Mexican official prose writes them. */
class SpanishNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "419 personas|419",
        "1,215 personas|1215",
        "61 500 guantes|61500",
        "mil 215 personas|1215",
        "3 mil 500 trajes|3500",
        "61 mil 500 guantes|61500",
        "casi 500 personas|500",
        "veintidós ponencias|22",
        "treinta y cinco sesiones|35",
        "noventa y nueve|99",
        "cien en total|100",
        "doscientas cuarenta y una becas|241",
        "dos mil quinientas|2500",
        "una docena de talleres|12",
        "medio millón de personas|500000",
        "un millón y medio de personas|1500000",
        "1.5 millones de árboles|1500000",
        "2 millones 300 mil personas|2300000",
        "un millón 250 mil 300|1250300",
        "Cinco propuestas|5"
      })
  void areRead(String text, BigDecimal value) {
    List<NumberMention> found = SpanishNumbers.in(text);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20 mil dólares estadounidenses|20000|USD",
        "un millón de dólares|1000000|USD",
        "poco más de 30 millones de pesos mexicanos|30000000|MXN",
        "100 mil euros|100000|EUR",
        "30 mdp|30000000|MXN",
        "2.5 mdd|2500000|USD",
        "$1,500|1500|MXN",
        "US$ 300|300|USD",
        "USD 300|300|USD",
        "20,000 EUR|20000|EUR",
        "500 dólares canadienses|500|CAD",
        "mil libras esterlinas|1000|GBP"
      })
  void haveTheirCurrency(String text, BigDecimal value, String moneda) {
    List<NumberMention> found = SpanishNumbers.in(text);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).value()).isEqualByComparingTo(value);
    assertThat(found.get(0).moneda()).contains(moneda);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COVID-19",
        "SARS-CoV-2",
        "2019-2024",
        "8.ª Reunión",
        "1er Encuentro",
        "10:30 horas",
        "gsef2021.org",
        "[[entrega-informe-2020-1]]",
        "-20 grados",
        "C40",
        "los miles de personas"
      })
  void areNotPartsOfOtherThings(String text) {
    assertThat(SpanishNumbers.in(text)).isEmpty();
  }

  @Test
  void standApartAcrossPunctuation() {
    String text = "tres, cinco y 10 mil mascarillas; 50 congeladores. Uno más";
    assertThat(SpanishNumbers.in(text))
        .extracting(n -> n.value().intValue())
        .containsExactly(3, 5, 10_000, 50, 1);
  }

  @Test
  void haveTheirPlaceWithTheirCurrency() {
    String text = "por el monto de 20 mil dólares estadounidenses, proveniente";
    assertThat(SpanishNumbers.in(text).get(0).in(text)).isEqualTo("20 mil dólares estadounidenses");
  }

  @Test
  void aLoneOneMayBeAnArticle() {
    assertThat(SpanishNumbers.in("una sesión")).allMatch(NumberMention::article);
    assertThat(SpanishNumbers.in("1 sesión, veintiuna sesiones, un millón"))
        .noneMatch(NumberMention::article);
  }
}
