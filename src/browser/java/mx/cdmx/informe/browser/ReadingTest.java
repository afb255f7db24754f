package mx.cdmx.informe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.print.PrintOptions;

/** The report is pleasant to read on every screen, on paper, by keyboard and without a network. */
class ReadingTest {
  @AutoClose private static final Chromium chromium = new Chromium();

  private static void open(int width, String fragment) {
    chromium.size(width, 900);
    chromium.open(Edition.REAL.page(), fragment);
  }

  @Test
  void wordsOfOtherLanguagesInTitlesSayTheirs() {
    open(1280, "");

    assertThat(chromium.all(".titulo [lang='en']"))
        .extracting(WebElement::getText)
        .contains("Hug Magazine", "Webinar", "Urban 20");
  }

  @Test
  void onATelephoneTheFiltersOpenWhereTheyAreSeen() {
    open(390, "");
    chromium.byId("ver-filtros").click();

    assertThat(
            chromium.<List<WebElement>>run(
                """
                return [...document.querySelectorAll('#filtros select')].filter(s => {
                  const b = s.getBoundingClientRect();
                  return b.top < 0 || b.bottom > innerHeight;
                });
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768, 1200, 1440})
  void nothingStandsOutOfTheScreen(int width) {
    for (String fragment : List.of("", "#q=agua&eje=eje-2")) {
      open(width, fragment);
      chromium.byId("ver-filtros").click();

      assertThat(chromium.<Long>run("return document.documentElement.scrollWidth"))
          .as("%d %s", width, fragment)
          .isLessThanOrEqualTo(width);
      assertThat(
              chromium.<List<String>>run(
                  """
                  return [...document.querySelectorAll('body *')].filter(e => {
                    const b = e.getBoundingClientRect();
                    return b.width > 2 && b.height > 2 && b.left >= 0 && b.right > innerWidth + 1
                      && !e.closest('.marco-de-mapa');
                  }).map(e => e.outerHTML.slice(0, 90));
                  """))
          .as("%d %s", width, fragment)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {768, 1280, 1440})
  void aLineOfProseHasSixtyToSeventyFiveCharacters(int width) {
    open(width, "");
    double characters =
        chromium
            .<Number>run(
                """
                const r = new Range();
                const full = [];
                for (const p of document.querySelectorAll('.actividad .prosa > p')) {
                  r.selectNodeContents(p);
                  const lines = new Set([...r.getClientRects()].map(b => Math.round(b.bottom / 8)));
                  if (lines.size > 5) full.push(p.textContent.length / (lines.size - .5));
                }
                return full.reduce((a, b) => a + b, 0) / full.length;
                """)
            .doubleValue();

    assertThat(characters).isBetween(60.0, 75.0);
  }

  @Test
  void theContentsFollowTheReader() {
    open(1440, "#eje-3");
    chromium.until(
        () ->
            chromium
                .<String>run("return document.querySelector('[aria-current]')?.hash ?? ''")
                .equals("#eje-3"));

    assertThat(chromium.all(".contenido .nivel-2"))
        .filteredOn(WebElement::isDisplayed)
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.getDomAttribute("data-apartado")).isEqualTo("eje-3"));
  }

  @Test
  void theContentsOpenAndCloseOnANarrowScreen() {
    open(390, "");
    WebElement button = chromium.byId("ver-contenido");
    assertThat(chromium.byId("indice-lateral").isDisplayed()).isFalse();
    button.click();
    assertThat(button.getDomAttribute("aria-expanded")).isEqualTo("true");
    assertThat(chromium.byId("indice-lateral").isDisplayed()).isTrue();
    new Actions(chromium.driver()).sendKeys(Keys.ESCAPE).perform();
    assertThat(chromium.byId("indice-lateral").isDisplayed()).isFalse();
    assertThat(chromium.driver().switchTo().activeElement()).isEqualTo(button);
    button.click();
    chromium.all(".contenido a[href='#eje-2']").get(0).click();

    assertThat(chromium.byId("indice-lateral").isDisplayed()).isFalse();
    assertThat(chromium.fragment()).isEqualTo("#eje-2");
  }

  @Test
  void theLinkOfAnActivityCanBeCopied() {
    open(1280, "#donativo-seul");
    chromium
        .driver()
        .executeCdpCommand(
            "Browser.grantPermissions",
            Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    WebElement button = chromium.all("#donativo-seul .copiar").get(0);
    assertThat(button.getAccessibleName()).startsWith("Copiar enlace: ");
    button.click();
    chromium.until(() -> button.getText().equals("Copiado"));
    chromium.byId("q").click();
    new Actions(chromium.driver())
        .keyDown(Keys.CONTROL)
        .sendKeys("v")
        .keyUp(Keys.CONTROL)
        .perform();

    assertThat(chromium.byId("q").getDomProperty("value"))
        .endsWith("/informe.html#donativo-seul")
        .startsWith("file:///");
  }

  @Test
  void aReferenceShowsItsTitleToKeyboardsToo() {
    open(1280, "");
    WebElement call = chromium.all(".entradas a").get(0);
    chromium.run("arguments[0].focus()", call);
    WebElement box = chromium.byId("vista");

    assertThat(box.isDisplayed()).isTrue();
    assertThat(call.getDomAttribute("aria-describedby")).isEqualTo("vista");
    String target = call.getDomAttribute("href").substring(1);
    assertThat(box.getText())
        .contains(Edition.REAL.edicion().actividad(target).orElseThrow().titulo().substring(0, 6));
    new Actions(chromium.driver()).sendKeys(Keys.ESCAPE).perform();
    assertThat(box.isDisplayed()).isFalse();
  }

  @Test
  void theKeyboardGetsEverywhereAndIsSeen() {
    open(1280, "");
    Actions keys = new Actions(chromium.driver());
    keys.sendKeys(Keys.TAB).perform();
    WebElement skip = chromium.driver().switchTo().activeElement();
    assertThat(skip.getDomAttribute("href")).isEqualTo("#principal");
    for (int i = 0; i < 25; i++) {
      assertThat(
              chromium.<Boolean>run(
                  """
                  const e = document.activeElement, b = e.getBoundingClientRect();
                  const seen = getComputedStyle(e).outlineStyle !== 'none'
                      && parseFloat(getComputedStyle(e).outlineWidth) >= 2;
                  const top = document.elementFromPoint(b.left + b.width / 2, b.top + b.height / 2);
                  return seen && b.top >= 0 && b.bottom < innerHeight + 1 && (e.contains(top) || top.contains(e));
                  """))
          .as("%s", chromium.<String>run("return document.activeElement.outerHTML.slice(0, 200)"))
          .isTrue();
      keys.sendKeys(Keys.TAB).perform();
    }
  }

  @Test
  void aTableFullOfLinksIsSkippedByOneKey() {
    open(1280, "");
    List<WebElement> tables = chromium.all(".de-cuadro");
    WebElement skip = tables.get(4).findElement(By.cssSelector("h3 + a"));
    assertThat(skip.getAccessibleName()).startsWith("Saltar «Cuadro");
    chromium.run("arguments[0].focus()", skip);
    assertThat(skip.getRect().getHeight()).isGreaterThanOrEqualTo(24);
    new Actions(chromium.driver()).sendKeys(Keys.ENTER).perform();
    WebElement next = tables.get(5).findElement(By.tagName("h3"));
    assertThat(chromium.driver().switchTo().activeElement()).isEqualTo(next);
    new Actions(chromium.driver()).sendKeys(Keys.TAB).perform();

    assertThat(chromium.driver().switchTo().activeElement())
        .isEqualTo(tables.get(5).findElement(By.cssSelector("h3 + a")));
    assertThat(chromium.fragment()).isEmpty();
    assertThat(
            chromium.all(
                ".resumen > h2 + .saltar, .anexo > h2 + .saltar, .busqueda > h2 + .saltar"))
        .hasSize(chromium.all(".resumen, .anexo, .busqueda").size());
  }

  @Test
  void onATelephoneTablesKeepTheirRowsAndHeadings() {
    open(1280, "");
    Map<String, Long> wide = rolesOfTables();
    open(390, "");

    assertThat(wide).containsKeys("table", "row", "cell", "rowheader", "columnheader");
    assertThat(rolesOfTables()).isEqualTo(wide);
    assertThat(wide.get("row"))
        .isEqualTo(chromium.<Long>run("return document.querySelectorAll('table tr').length"));
  }

  /** How many of each role of a table the browser tells to those who do not see. */
  @SuppressWarnings("unchecked")
  private static Map<String, Long> rolesOfTables() {
    var tree =
        (List<Map<String, Object>>)
            chromium
                .driver()
                .executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                .get("nodes");
    return tree.stream()
        .filter(node -> node.get("ignored").equals(false))
        .map(node -> (String) ((Map<String, Object>) node.get("role")).get("value"))
        .filter(role -> role.matches("table|row|cell|rowheader|columnheader"))
        .collect(Collectors.groupingBy(role -> role, Collectors.counting()));
  }

  @Test
  void printsTheWholeReportWithoutItsControls() throws Exception {
    try (PDDocument pdf = printed()) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(pdf.getNumberOfPages()).isGreaterThan(40);
      assertThat(text)
          .contains("Acciones transversales")
          .doesNotContain("Filtros", "Copiar enlace");
      String lastWord = chromium.run("return document.querySelector('.huella').textContent");
      assertThat(text.replaceAll("\\s", "")).contains(lastWord);
    }
  }

  @Test
  void printsTheBarsOfItsCharts() throws Exception {
    try (PDDocument pdf = printed()) {
      int page = 0;
      PDFTextStripper stripper = new PDFTextStripper();
      do {
        page++;
        stripper.setStartPage(page);
        stripper.setEndPage(page);
      } while (!stripper.getText(pdf).contains("Actividades por mes en que comenzaron"));
      BufferedImage picture = new PDFRenderer(pdf).renderImage(page - 1);

      assertThat(pixels(picture, 0x7A1C3A)).isGreaterThan(4000);
    }
  }

  private static long pixels(BufferedImage picture, int colour) {
    return IntStream.range(0, picture.getWidth() * picture.getHeight())
        .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) & 0xFFFFFF)
        .filter(c -> c == colour)
        .count();
  }

  /** As a browser prints that is not told to print backgrounds. */
  private static PDDocument printed() throws IOException {
    open(1280, "");
    return Loader.loadPDF(
        Base64.getDecoder().decode(chromium.driver().print(new PrintOptions()).getContent()));
  }

  @Test
  void asksForNothingAndIsToldOfNoFault() {
    open(1280, "");

    assertThat(
            chromium.<List<String>>run(
                "return performance.getEntriesByType('resource').map(r => r.name)"))
        .allMatch(name -> name.startsWith("data:"));
    assertThat(chromium.driver().manage().logs().get("browser").getAll()).isEmpty();
    assertThat(chromium.<Boolean>run("return [...document.fonts].every(f => f.status !== 'error')"))
        .isTrue();
    assertThat(chromium.<Boolean>run("return document.fonts.check('400 16px \"Source Serif 4\"')"))
        .isTrue();
  }

  @Test
  void isSmall() throws Exception {
    assertThat(java.nio.file.Files.size(Edition.REAL.page())).isLessThan(1_500_000);
  }
}
