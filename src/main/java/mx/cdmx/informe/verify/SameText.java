package mx.cdmx.informe.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.cdmx.informe.compose.PrintedIndice;
import mx.cdmx.informe.compose.Report;
import mx.cdmx.informe.render.TaggedText;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Whether the PDF, read through its tags, and the HTML say the same in the same order, from the
 * presentación to the last annex. Page numbers, contents and indexes are apart (those of a table's
 * rows too), and so are the letters of pictures, and addresses, which only paper has to spell out.
 * What is compared are letters and digits, so that hyphens at line ends and spaces do not count.
 */
final class SameText {
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHOWN = 60;

  private SameText() {}

  static Comprobacion check(PDDocument pdf, Document html, Report report) {
    String printed = plain(TaggedText.body(pdf, apart(report)));
    String shown = plain(TaggedText.withoutAddresses(text(html)));
    return new Comprobacion(
        "mismo-texto", Integer.toString(shown.length()), difference(printed, shown));
  }

  /** Headings of the sections that only tell where things are. */
  private static Set<String> apart(Report report) {
    Set<String> apart =
        report.indices().stream()
            .map(PrintedIndice::titulo)
            .collect(Collectors.toCollection(HashSet::new));
    apart.add("Contenido");
    return apart;
  }

  private static String text(Document html) {
    Element body = html.selectFirst("main").clone();
    body.select("svg, .de-registros > *").remove();
    body.select("[id^=indice-]").forEach(heading -> heading.parent().remove());
    return body.text();
  }

  private static String plain(String text) {
    return OTHER.matcher(text).replaceAll("");
  }

  private static List<String> difference(String printed, String shown) {
    if (printed.equals(shown)) {
      return List.of();
    }
    int at = 0;
    while (at < Math.min(printed.length(), shown.length())
        && printed.charAt(at) == shown.charAt(at)) {
      at++;
    }
    return List.of("PDF: …" + around(printed, at), "HTML: …" + around(shown, at));
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - SHOWN / 2), Math.min(text.length(), at + SHOWN / 2));
  }
}
