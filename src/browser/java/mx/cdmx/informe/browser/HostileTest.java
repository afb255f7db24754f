package mx.cdmx.informe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a record tries, prints as text: nothing of it runs, and the page's policy would not let it.
 */
class HostileTest {
  private static final String TITLE =
      "<script>window.broken = 1</script> ${.data_model} <#include \"/colores.ftlh\"> </title>";
  private static final String PROSE =
      """
      Un <img src=x onerror="window.broken = 2"> y <b onclick="x()">negritas</b>, ${1 + 1}, <#stop>.

      <script>window.broken = 3</script>

      <style>body { display: none }</style>

      [uno](javascript:window.broken=4), [dos](data:text/html,<script>window.broken=5</script>),
      [tres](vbscript:x) y <javascript:window.broken=6>.

      </div></article></main><form action="https://example.org"><input name=q></form>
      """;

  @TempDir private static Path folder;
  @AutoClose private static final Chromium chromium = new Chromium();
  private static Edition edition;

  @BeforeAll
  static void start() throws IOException {
    Path records = Files.createDirectories(folder.resolve("hostil"));
    Files.writeString(
        records.resolve("edicion.yaml"),
        """
        titulo: 'Informe </script><script>window.broken = 7</script>'
        periodo: 2020-07/2020-12
        fecha_publicacion: 2021-01-31
        responsable: 'A "><img src=x onerror="window.broken = 8">'
        destinatario: B
        apartados:
          - {id: eje-1, titulo: '<i>Uno</i>', titulo_corto: '<i>Uno</i>', actividades_sin_bloque: true}
        """);
    Files.writeString(
        records.resolve("presentacion.yaml"), "titulo: '<u>P</u>'\ntexto: |\n" + PROSE.indent(2));
    Path eje = Files.createDirectories(records.resolve("eje-1"));
    Files.writeString(
        eje.resolve("hostil.yaml"),
        "titulo: '"
            + TITLE
            + "'\nfecha: 2020-07-01\ndependencias: [SEDEMA]\nenlaces:\n"
            + "  - {titulo: '<b>enlace</b>', url: 'https://example.org/?a=1&b=%3Cscript%3E'}\n"
            + "texto: |\n"
            + PROSE.indent(2));
    edition = Edition.compile(records, "hostil");
  }

  @BeforeEach
  void open() {
    chromium.open(edition.page(), "#q=script&eje=%3Cscript%3E");
    chromium.open(edition.page(), "");
  }

  @Test
  void theTitleAndTheProsePrintAsTheyWereWritten() {
    assertThat(chromium.byId("hostil.titulo").getText()).contains(TITLE.replaceAll("\\s+", " "));
    assertThat(chromium.all("#hostil .prosa").get(0).getText())
        .contains(
            "<img src=x onerror=", "${1 + 1}, <#stop>.", "window.broken = 3", "</div></article>");
  }

  @Test
  void nothingOfItBecomesMarkup() {
    assertThat(chromium.all("main script, main style, main form, main input, main img, main b"))
        .isEmpty();
    assertThat(chromium.all("script")).hasSize(2);
    assertThat(
            chromium.<Long>run("return document.querySelectorAll('[onerror], [onclick]').length"))
        .isZero();
  }

  @Test
  void noLinkLeadsToAScript() {
    List<String> addresses =
        chromium.run("return [...document.querySelectorAll('a')].map(a => a.protocol)");

    assertThat(addresses).isNotEmpty().isSubsetOf("file:", "https:", "http:", "mailto:");
  }

  @Test
  void nothingRanAndNothingWasHeldBack() {
    assertThat(chromium.<Object>run("return window.broken ?? null")).isNull();
    assertThat(chromium.driver().manage().logs().get("browser").getAll()).isEmpty();
  }

  @Test
  void thePolicyHoldsBackWhatIsNotThePagesOwn() {
    chromium.run(
        "const s = document.createElement('script'); s.textContent = 'window.broken = 10';"
            + "document.body.append(s);"
            + "const b = document.createElement('b'); b.setAttribute('onclick', 'window.broken = 11');"
            + "document.body.append(b); b.click();");

    assertThat(chromium.<Object>run("return window.broken ?? null")).isNull();
    assertThat(
            chromium.<String>run(
                "return fetch('https://example.org/').then(() => 'sent', e => 'refused')"))
        .isEqualTo("refused");
    chromium.driver().manage().logs().get("browser");
  }

  @Test
  void whatMachinesReadHoldsTheTitleAsText() {
    String name =
        chromium.run(
            "return JSON.parse(document.querySelector('script[type*=json]').textContent)"
                + ".hasPart[0].name");

    assertThat(name).isEqualTo(TITLE);
  }
}
