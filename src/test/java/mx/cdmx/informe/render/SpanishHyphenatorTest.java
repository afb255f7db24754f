package mx.cdmx.informe.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SpanishHyphenatorTest {
  private final SpanishHyphenator hyphenator =
      new SpanishHyphenator(SampleReport.TEMPLATES.resolve("impreso/division-es.txt"));

  @ParameterizedTest
  @CsvSource({
    "internacional, in-ter-na-cio-nal",
    "cooperación, coope-ra-ción",
    "construcción, cons-truc-ción",
    "desarrollo, de-sa-rro-llo",
    "Secretaría, Se-cre-ta-ría",
    "gobiernos, go-bier-nos",
    "guillotina, gui-llo-tina",
    "pequeño, pe-queño"
  })
  void dividesWordsBetweenTheirSyllables(String word, String divided) {
    assertThat(marked(word)).isEqualTo(divided);
  }

  @Test
  void leavesTwoLettersBeforeTheHyphenAndThreeAfterIt() {
    assertThat(marked("aéreo acuerdo agua idea para América"))
        .isEqualTo("aé-reo acuerdo agua idea para Amé-rica");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://internacional.cdmx.gob.mx/actividades",
        "www.ciudadesdepaz.com",
        "internacional@example.org",
        "gsef2021.org",
        "todas/todos",
        "STyFE",
        "UNESCO",
        "COVID-19"
      })
  void leavesAddressesAndAcronymsWhole(String text) {
    assertThat(marked(text)).isEqualTo(text);
  }

  @Test
  void keepsPunctuationAndSpacesAroundWords() {
    assertThat(marked("  “Cooperación”,\n(acciones)."))
        .isEqualTo("  “Coope-ra-ción”,\n(acciones).");
  }

  @Test
  void leavesATextThatIsMarkedAlreadyAsItIs() {
    String once = hyphenator.hyphenateText("la cooperación internacional");

    assertThat(hyphenator.hyphenateText(once)).isEqualTo(once);
  }

  private String marked(String text) {
    return hyphenator.hyphenateText(text).replace('\u00AD', '-');
  }
}
