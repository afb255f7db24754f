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
    "internacional, inter-na-cio-nal",
    "cooperación, coope-ra-ción",
    "construcción, cons-truc-ción",
    "desarrollo, desa-rro-llo",
    "secretaría, secre-ta-ría",
    "gobiernos, gobier-nos",
    "guillotina, gui-llo-tina",
    "pequeñas, peque-ñas"
  })
  void dividesWordsBetweenTheirSyllables(String word, String divided) {
    assertThat(marked(word)).isEqualTo(divided);
  }

  @Test
  void leavesThreeLettersBeforeTheHyphenAndThreeAfterIt() {
    assertThat(marked("hogares acuerdos todas idea americana hacia"))
        .isEqualTo("hoga-res acuer-dos todas idea ame-ri-cana hacia");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cooperación", "“México", "Arcoíris", "iPhonero"})
  void leavesNamesWhole(String name) {
    assertThat(marked(name + " para todos")).isEqualTo(name + " para todos");
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
    assertThat(marked("  “cooperación”,\n(acciones)."))
        .isEqualTo("  “coope-ra-ción”,\n(acciones).");
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
