package mx.cdmx.informe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import mx.cdmx.informe.model.Actividad;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Whoever types in the box sees where that is in the report, at every letter. */
class SearchTest {
  @AutoClose private static final Chromium chromium = new Chromium();

  @BeforeEach
  void open() {
    chromium.open(Edition.REAL.page(), "");
  }

  private static void type(CharSequence... keys) {
    chromium.byId("q").sendKeys(keys);
  }

  private static long hits() {
    return chromium.<Long>run("return CSS.highlights.get('hallado').size");
  }

  @Test
  void showsTheActivitiesThatHaveTheWordAndMarksIt() {
    type("cubrebocas");

    List<String> expected =
        Edition.REAL.edicion().actividades().stream()
            .filter(a -> (a.titulo() + a.texto()).toLowerCase(Locale.ROOT).contains("cubrebocas"))
            .map(Actividad::id)
            .toList();
    assertThat(expected).isNotEmpty();
    assertThat(chromium.shown()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(hits()).isGreaterThanOrEqualTo(expected.size());
    assertThat(
            chromium.<List<String>>run(
                "return [...CSS.highlights.get('hallado')].map(r => r.toString().toLowerCase())"))
        .containsOnly("cubrebocas");
  }

  @Test
  void looksAtEveryLetter() {
    type("cub");
    int some = chromium.shown().size();
    type("rebocas");

    assertThat(chromium.shown()).hasSizeLessThan(some);
  }

  @Test
  void takesNoNoticeOfAccentsAndCapitals() {
    type("cooperación");
    List<String> accented = chromium.shown();
    chromium.open(Edition.REAL.page(), "");
    type("COOPERACION");

    assertThat(accented).isNotEmpty().isEqualTo(chromium.shown());
  }

  @Test
  void findsTheEnyeForThoseWithoutOneOnTheirKeyboard() {
    type("espana");

    assertThat(chromium.shown()).isNotEmpty();
    assertThat(
            chromium.<List<String>>run(
                "return [...CSS.highlights.get('hallado')].map(r => r.toString().toLowerCase())"))
        .contains("españa");
  }

  @Test
  void wantsAllWordsAndThoseBetweenQuotesTogether() {
    type("donativo seul");
    int both = chromium.shown().size();
    chromium.open(Edition.REAL.page(), "");
    type("\"medio ambiente\"");
    List<String> together = chromium.shown();
    chromium.open(Edition.REAL.page(), "");
    type("medio ambiente");

    assertThat(both).isPositive().isLessThan(10);
    assertThat(chromium.shown()).containsAll(together).hasSizeGreaterThan(together.size());
  }

  @Test
  void findsEveryDonationByAnyOfItsWordsAndSaysSo() {
    List<String> donations =
        Edition.REAL.edicion().actividades().stream()
            .filter(a -> a.tipo().filter("donativo"::equals).isPresent())
            .map(Actividad::id)
            .toList();
    type("donación");
    List<String> found = chromium.shown();

    assertThat(donations).isNotEmpty();
    assertThat(found).containsAll(donations);
    assertThat(chromium.byId("recuento").getText()).contains("con «donación» o palabras afines");
    assertThat(
            chromium.<List<String>>run(
                "return [...CSS.highlights.get('hallado')].map(r => r.toString().toLowerCase())"))
        .contains("donación", "donativo", "donativos", "donó", "donados");
    chromium.open(Edition.REAL.page(), "");
    type("donativos");
    assertThat(chromium.shown()).isEqualTo(found);
    chromium.open(Edition.REAL.page(), "");
    type("\"donó\"");
    assertThat(chromium.shown()).hasSizeLessThan(found.size());
    assertThat(chromium.byId("recuento").getText()).doesNotContain("afines");
  }

  @Test
  void saysHowManyWereFoundToThoseWhoDoNotSeeToo() {
    type("cubrebocas");

    String shown = chromium.byId("recuento").getText();
    assertThat(shown).matches("\\d+ de \\d+ actividades con «cubrebocas», \\d+ coincidencias\\.");
    chromium.until(() -> chromium.byId("anuncio").getAttribute("textContent").equals(shown));
    assertThat(chromium.byId("anuncio").getDomAttribute("role")).isEqualTo("status");
  }

  @Test
  void goesFromHitToHitAndRoundByKeysAndByButtons() {
    type("cubrebocas");
    long hits = hits();
    type(Keys.ENTER);
    assertThat(chromium.byId("lugar").getText()).isEqualTo("1 de " + hits);
    chromium.byId("siguiente").click();
    assertThat(chromium.byId("lugar").getText()).isEqualTo("2 de " + hits);
    chromium.byId("anterior").click();
    type(Keys.chord(Keys.SHIFT, Keys.ENTER));

    assertThat(chromium.byId("lugar").getText()).isEqualTo(hits + " de " + hits);
    chromium.until(
        () ->
            chromium.<Boolean>run(
                "const b = [...CSS.highlights.get('actual')][0].getBoundingClientRect();"
                    + "return b.top > 0 && b.bottom < innerHeight"));
  }

  @Test
  void ofTheOtherSectionsOnlyThePartsThatSayItAreShown() {
    type("cubrebocas");

    List<String> parts =
        chromium.run(
            """
            return [...document.querySelectorAll('.prosa > *, .dicho > p, .anexo tbody tr')]
              .filter(e => !e.closest('.actividad') && e.getClientRects().length)
              .map(e => e.textContent.toLowerCase());
            """);
    assertThat(parts).isNotEmpty().allMatch(text -> text.contains("cubrebocas"));
    assertThat(chromium.all(".mapa, .graficas, .claves")).noneMatch(WebElement::isDisplayed);
  }

  @Test
  void whereTheBrowserCannotMarkTheHitThatIsGoneToIsSelected() {
    chromium.open(Edition.REAL.page(), "");
    String script =
        (String)
            chromium
                .driver()
                .executeCdpCommand(
                    "Page.addScriptToEvaluateOnNewDocument",
                    Map.of("source", "delete window.Highlight; delete CSS.highlights"))
                .get("identifier");
    try {
      chromium.open(Edition.REAL.page(), "");
      type("cubrebocas", Keys.ENTER);

      assertThat(chromium.<Boolean>run("return 'Highlight' in window")).isFalse();
      assertThat(chromium.<String>run("return String(getSelection())").toLowerCase(Locale.ROOT))
          .isEqualTo("cubrebocas");
    } finally {
      chromium
          .driver()
          .executeCdpCommand(
              "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
    }
  }

  @Test
  void anEmptyResultSaysSoAndCanBeUndone() {
    type("zzyzx");

    assertThat(chromium.shown()).isEmpty();
    assertThat(chromium.byId("vacio").getText()).contains("Ninguna actividad con «zzyzx».");
    chromium.byId("vacio-limpiar").click();
    assertThat(chromium.shown()).hasSameSizeAs(Edition.REAL.edicion().actividades());
    assertThat(chromium.fragment()).isEmpty();
  }

  @Test
  void markupInTheBoxIsText() {
    type("<img src=x onerror=alert(1)>");

    assertThat(chromium.byId("recuento").getText()).contains("«<img src=x onerror=alert(1)>»");
    assertThat(chromium.all("#recuento img")).isEmpty();
  }
}
