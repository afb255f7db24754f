package mx.cdmx.informe.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mx.cdmx.informe.compose.Lenguas.Palabras;
import org.junit.jupiter.api.Test;

class LenguasTest {
  private final Lenguas lenguas =
      new Lenguas(
          Map.of(
              "webinar",
              "en",
              "Urban",
              "en",
              "Urban 20",
              "en",
              "Sparkassen",
              "de",
              "sonidero",
              "es"));

  @Test
  void tellsTheWordsOfOtherLanguagesFromTheSpanishAroundThem() {
    assertThat(lenguas.partes("Foro de las Sparkassen y su webinar"))
        .containsExactly(
            new Palabras("Foro de las ", ""),
            new Palabras("Sparkassen", "de"),
            new Palabras(" y su ", ""),
            new Palabras("webinar", "en"));
  }

  @Test
  void takesNoNoticeOfCapitalsAndKindsOfSpaces() {
    assertThat(lenguas.partes("Webinar de Urban\u00a020."))
        .containsExactly(
            new Palabras("Webinar", "en"),
            new Palabras(" de ", ""),
            new Palabras("Urban\u00a020", "en"),
            new Palabras(".", ""));
  }

  @Test
  void leavesSpanishWordsAndPartsOfWords() {
    assertThat(lenguas.partes("Baile sonidero de webinarios"))
        .containsExactly(new Palabras("Baile sonidero de webinarios", ""));
    assertThat(new Lenguas(Map.of()).partes("Urban 20"))
        .containsExactly(new Palabras("Urban 20", ""));
  }
}
