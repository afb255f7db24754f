package mx.cdmx.informe.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Prose as it goes into the page. */
class ProseRendererTest {
  private final ProseRenderer renderer =
      new ProseRenderer(
          word -> Optional.ofNullable(Map.of("webinar", "en").get(word)),
          id ->
              id.equals("foro")
                  ? Optional.of(new ProseRenderer.Destino("Foro & más", "Eje 2", true))
                  : Optional.empty());

  @Test
  void marksForeignWordsWithTheirLanguage() {
    assertThat(renderer.render("Un *webinar* y un *taller*."))
        .isEqualTo("<p>Un <em lang=\"en\">webinar</em> y un <em>taller</em>.</p>\n");
  }

  @Test
  void linksCrossReferencesAndSaysWhereTheyLead() {
    assertThat(renderer.render("(véase [[foro]])"))
        .isEqualTo(
            "<p>(véase <a class=\"referencia\" href=\"#foro\">Foro &amp; más, "
                + "<span class=\"referencia-apartado\">Eje\u00a02</span>"
                + "<span class=\"referencia-pagina\" data-ancla=\"#foro\"></span></a>)</p>\n");
  }

  @Test
  void leavesAnUnknownReferenceAsItWasWritten() {
    assertThat(renderer.render("[[nada]]")).isEqualTo("<p>[[nada]]</p>\n");
  }

  @Test
  void printsHtmlAsText() {
    assertThat(renderer.render("<script>alert(1)</script>\n\nUn <b>texto</b>."))
        .doesNotContain("<script>", "<b>")
        .contains("&lt;script&gt;", "&lt;b&gt;");
  }

  @Test
  void takesTheAddressOutOfLinksThatRunScript() {
    assertThat(renderer.render("[a](javascript:alert(1)) [b](https://a.mx/?x=1&y=2)"))
        .doesNotContain("javascript", "href=\"\"")
        .contains("href=\"https://a.mx/?x=1&amp;y=2\"");
  }

  @Test
  void keepsTheWordsOfWhatTheRulesDoNotAdmit() {
    assertThat(renderer.render("# Título\n\n![alt](x.png)\n\n---\n"))
        .isEqualTo("<p><strong>Título</strong></p>\n<p>alt</p>\n");
  }

  @Test
  void leadsNowhereButToTheWebAndToMail() {
    assertThat(renderer.render("[a](https://example.org/?b=1&c=2) [b](mailto:a@example.org)"))
        .contains("<a href=\"https://example.org/?b=1&amp;c=2\">a</a>", "<a href=\"mailto:");
    assertThat(
            renderer.render(
                "[a](javascript:x) [b](data:text/html,x) [c](vbscript:x) <javascript:x>"))
        .isEqualTo("<p>a b c javascript:x</p>\n");
  }
}
