package mx.cdmx.informe.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mx.cdmx.informe.model.Catalogos;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the words that are in no dictionary are mistakes. */
class SpellingTest {
  private static final Spelling SPELLING =
      new Spelling(
          new Words(
              new Catalogos(
                  Map.of(),
                  Map.of(),
                  Map.of(),
                  Map.of(),
                  Map.of("sonidero", "es", "Instituto Scherrer", "de"),
                  Map.of()),
              List.of("El sincrotrón de Suiza.")));

  private static List<String> meant(String word, String... suggestions) {
    return SPELLING
        .judge(new Mistake("ortografia", 0, word.length(), List.of(suggestions)), word)
        .map(Mistake::suggestions)
        .orElse(List.of("(no es una falta)"));
  }

  @ParameterizedTest
  @CsvSource({
    "aeste, este",
    "Sincrotón, sincrotrón",
    "Arcoiris, Arcoíris",
    "arcoiris, arcoíris",
    "Garzia, Garzía"
  })
  void areMistakes(String word, String suggestion) {
    assertThat(meant(word, suggestion)).containsExactly(suggestion);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sonidero",
        "Sonidero",
        "Sonidera",
        "Scherrer",
        "Miyamoto",
        "COLMEX",
        "C911e",
        "tod@s"
      })
  void areNot(String word) {
    assertThat(meant(word, "otra")).containsExactly("(no es una falta)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Scherer", "Schferrer"})
  void areLikelyANameOfTheCatalogues(String word) {
    assertThat(meant(word, "otra")).containsExactly("Scherrer");
  }
}
