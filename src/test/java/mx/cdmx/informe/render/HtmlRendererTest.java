package mx.cdmx.informe.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.cdmx.informe.compose.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HtmlRendererTest {
  private final String html = html(SampleReport.rich(false));

  @Test
  void saysItsLanguageTitleAndDate() {
    assertThat(html)
        .startsWith("<!DOCTYPE html>\n<html lang=\"es-MX\">")
        .contains("<title>Acciones transversales, julio a diciembre de 2020</title>")
        .contains("<meta name=\"dcterms.issued\" content=\"2021-01-31\">");
  }

  @Test
  void isReadInTheOrderTitleDateProseAndThenTheRest() {
    String foro = html.substring(html.indexOf("<article class=\"actividad\" id=\"foro\""));

    assertThat(foro)
        .containsSubsequence(
            "Foro con foto",
            "19 al 23 de octubre",
            "webinar",
            "Secretaría 0",
            "Sitio del foro",
            "Una ciudad de noche",
            "Fotografía: CGAAI",
            "</article>");
  }

  @Test
  void skipsNoLevelOfHeadings() {
    List<Integer> levels = groups("<h([1-6])").stream().map(Integer::valueOf).toList();

    assertThat(levels).startsWith(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @Test
  void leadsEveryInternalLinkToAnAnchor() {
    List<String> anchors = groups("id=\"([^\"]+)\"");

    assertThat(anchors).doesNotHaveDuplicates();
    assertThat(anchors).containsAll(groups("href=\"#([^\"]+)\"")).contains("foro", "lista");
    assertThat(anchors).containsAll(groups("aria-labelledby=\"([^\"]+)\""));
  }

  @Test
  void needsNothingBesideItAndAsksForNothing() {
    assertThat(html).doesNotContain("stylesheet", "@import", " src=", "url(http", "url(//");
    assertThat(groups("url\\(([a-z]+:[a-z]+/[a-z]+);")).isNotEmpty().containsOnly("data:font/woff");
  }

  @Test
  void isHeldByAPolicyThatKnowsItsStyleAndScriptAndNoOther() throws Exception {
    Document page = Jsoup.parse(html);
    Elements inline = page.select("style, script");
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(inline)
        .extracting(Element::tagName)
        .containsExactlyInAnyOrder("style", "script", "script");
    for (Element element : inline) {
      byte[] sum =
          MessageDigest.getInstance("SHA-256")
              .digest(element.data().getBytes(StandardCharsets.UTF_8));
      assertThat(policy)
          .containsPattern(
              element.tagName()
                  + "-src [^;]*"
                  + Pattern.quote("'sha256-" + Base64.getEncoder().encodeToString(sum) + "'"));
    }
    assertThat(policy)
        .startsWith("default-src 'none';")
        .doesNotContain("unsafe", "http:", "https:");
  }

  @Test
  void hasNoStyleOrScriptInItsTagsWhichThePolicyForbids() {
    Document page = Jsoup.parse(html);

    assertThat(page.select("[style]")).isEmpty();
    assertThat(page.select("[^on]")).isEmpty();
  }

  @Test
  void printsNoPageNumbersInCrossReferences() {
    assertThat(html).contains("data-ancla=\"#lista\"></span></a>");
  }

  @Test
  void showsItsPhotosInTheSizesOfScreensBesideIt(@TempDir Path fotos) {
    SampleReport.photos(fotos);
    SortedMap<String, byte[]> files =
        new HtmlRenderer(SampleReport.TEMPLATES)
            .render(SampleReport.rich(false), fotos, Set.of("datos/datos.xlsx"));
    Element photo =
        Jsoup.parse(new String(files.get("informe.html"), StandardCharsets.UTF_8))
            .selectFirst("img");

    assertThat(files)
        .containsOnlyKeys("informe.html", "fotos/foro-1-480.jpg", "fotos/foro-1-640.jpg");
    assertThat(new String(files.get("informe.html"), StandardCharsets.UTF_8))
        .contains("href=\"datos/datos.xlsx\"", "\"contentUrl\":\"datos/datos.xlsx\"");
    assertThat(html).doesNotContain("datos/");
    assertThat(photo.attr("src")).isEqualTo("fotos/foro-1-640.jpg");
    assertThat(photo.attr("srcset"))
        .isEqualTo("fotos/foro-1-480.jpg 480w, fotos/foro-1-640.jpg 640w");
    assertThat(photo.attr("width") + "x" + photo.attr("height")).isEqualTo("640x360");
    assertThat(photo.attr("alt")).isEqualTo("Una ciudad de noche");
  }

  @Test
  void saysThatADraftIsOne() {
    assertThat(html).doesNotContain("BORRADOR");
    assertThat(html(SampleReport.rich(true))).contains(">BORRADOR<", "noindex");
  }

  @Test
  void printsMarkupAndTemplateLanguageInTitlesAsText() {
    String tricky = html(SampleReport.titled("<script>1</script> ${m.titulo} <#stop> \"a\" & 'b'"));

    assertThat(tricky)
        .contains("&lt;script&gt;1&lt;/script&gt; ${m.titulo} &lt;#stop&gt; &quot;a&quot; &amp;")
        .doesNotContain("<script>1");
  }

  @Test
  void setsAReportOfOneActivityInAnUnknownApartado() {
    assertThat(html(SampleReport.bare())).contains("id=\"sola\"").doesNotContain("class=\"fecha\"");
  }

  @Test
  void refusesATemplateThatAsksForWhatThereIsNot(@TempDir Path folder) {
    TemplatesCopy spoilt =
        TemplatesCopy.in(folder).spoil("web/informe.ftlh", "${m.responsable}", "${m.resposable}");

    assertThatThrownBy(() -> new HtmlRenderer(spoilt.folder()).render(SampleReport.rich(false)))
        .isInstanceOfSatisfying(
            RenderException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(RenderException.Kind.TEMPLATE);
              assertThat(e.detail()).contains("m.resposable");
            });
  }

  @Test
  void letsTemplatesReachNoClassAndNoOtherFile(@TempDir Path folder) {
    for (String attempt :
        List.of(
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "${informe?api.class}",
            "${informe.class.classLoader}",
            "<#include \"/../pom.xml\">")) {
      TemplatesCopy spoilt =
          TemplatesCopy.in(folder.resolve(Integer.toString(attempt.hashCode())))
              .spoil("web/pagina.ftlh", "<body", attempt + "<body");

      assertThatThrownBy(() -> new HtmlRenderer(spoilt.folder()).render(SampleReport.bare()))
          .as(attempt)
          .isInstanceOf(RenderException.class);
    }
  }

  private static String html(Report report) {
    byte[] bytes = new HtmlRenderer(SampleReport.TEMPLATES).render(report);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private List<String> groups(String pattern) {
    return Pattern.compile(pattern)
        .matcher(html)
        .results()
        .map((MatchResult r) -> r.group(1))
        .toList();
  }
}
