package mx.cdmx.informe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of the script that need no page: comparing text, and reading addresses. */
class ScriptFunctionsTest {
  @AutoClose private static final Chromium chromium = new Chromium();
  private static String functions;

  @BeforeAll
  static void start() throws IOException {
    functions =
        Files.readString(Path.of("templates/web/js/texto.js"))
            + Files.readString(Path.of("templates/web/js/afines.js"))
            + Files.readString(Path.of("templates/web/js/estado.js"));
  }

  @SuppressWarnings("TypeParameterUnusedInFormals")
  private static <T> T run(String script, Object... arguments) {
    return chromium.run(functions + script, arguments);
  }

  @ParameterizedTest
  @CsvSource({
    "Cooperación, cooperacion",
    "ÁÉÍÓÚÜ, aeiouu",
    "Ñandú, ñandu",
    "São Tomé, sao tome",
    "Łódź, łodz",
    "‘COVID-19’, ‘covid-19’",
    "a😀b, a😀b"
  })
  void foldsToOneLetterForEach(String text, String folded) {
    assertThat(ScriptFunctionsTest.<String>run("return fold(arguments[0])", text))
        .isEqualTo(folded)
        .hasSameSizeAs(text);
  }

  @ParameterizedTest
  @CsvSource({
    "el año de la piña, ano, 0",
    "el año de la piña, año, 1",
    "arte en todas partes, arte, 1",
    "partes y artes, arte, 1",
    "100 mil y 1100, 100, 1",
    "COVID-19, 19, 1",
    "C40 y C40, c40, 2"
  })
  void findsWordsByTheirStart(String text, String term, int places) {
    assertThat(
            ScriptFunctionsTest.<Long>run(
                "return placesOf(fold(arguments[0]), fold(arguments[1])).length", text, term))
        .isEqualTo(places);
  }

  @Test
  void takesWordsAndWhatIsBetweenQuotes() {
    assertThat(
            ScriptFunctionsTest.<List<List<String>>>run(
                "return termsOf(arguments[0])", "  Agua «Medio  Ambientes» a “red” agua "))
        .containsExactly(List.of("agua"), List.of("medio ambientes"), List.of("red"));
  }

  @Test
  void aPluralStandsForItsSingularAndAWordForItsFamilyUnlessQuoted() {
    assertThat(
            ScriptFunctionsTest.<List<List<String>>>run("return termsOf('países \"donaciones\"')"))
        .containsExactly(List.of("paises", "paise", "pais"), List.of("donaciones"));
    assertThat(ScriptFunctionsTest.<List<List<String>>>run("return termsOf('Donaciones')").get(0))
        .startsWith("donaciones")
        .contains("donacion", "donativo", "dono");
  }

  @ParameterizedTest
  @CsvSource({
    "donó a Donostia, donar|dono, 0-4",
    "dos donativos, donar|donativo, 4-13",
    "países y país, paises|pais, 0-6 9-13",
    "donarán, donar|dono, 0-5"
  })
  void whatStandsForAWordIsWholeAndNoPlaceIsFoundTwice(String text, String words, String places) {
    assertThat(
            ScriptFunctionsTest.<String>run(
                "return placesOfAny(fold(arguments[0]), arguments[1].split('|'))"
                    + ".map(p => p.join('-')).join(' ')",
                text,
                words))
        .isEqualTo(places);
  }

  @Test
  void findsNothingUnlessAllWordsAreThere() {
    assertThat(
            ScriptFunctionsTest.<List<Object>>run(
                "return placesOfAll('uno dos', [['uno'], ['tres']])"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "#q=agua+limpia&eje=eje-1, q=agua+limpia&eje=eje-1",
    "#mes=2020-10&eje=eje-1, eje=eje-1&mes=2020-10",
    "#eje=eje-1&eje=eje-2&eje=eje-1, eje=eje-1&eje=eje-2",
    "#q=%C3%B1and%C3%BA, q=%C3%B1and%C3%BA",
    "#otra=1&tipo=donativo, tipo=donativo",
    "#foro-global, ''",
    "#, ''",
    "#q=%20, ''"
  })
  void readsAnAddressAndWritesItInOneOrder(String fragment, String written) {
    assertThat(
            ScriptFunctionsTest.<String>run("return fragmentOf(stateOf(arguments[0]))", fragment))
        .isEqualTo(written);
  }

  @Test
  void countsWhatEachChoiceWouldLeave() {
    assertThat(
            ScriptFunctionsTest.<List<List<Object>>>run(
                """
                const all = [
                  {hasText: true, values: {eje: ["1"], mes: ["7", "8"]}},
                  {hasText: true, values: {eje: ["2"], mes: ["7"]}},
                  {hasText: false, values: {eje: ["1"], mes: ["7"]}}];
                return [...countsOf(all, new Map([["eje", ["1"]]]), "mes")];
                """))
        .containsExactly(List.of("7", 1L), List.of("8", 1L));
  }
}
