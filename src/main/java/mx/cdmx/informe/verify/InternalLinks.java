package mx.cdmx.informe.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whether each link within the report leads to a place that is there. */
final class InternalLinks {
  private InternalLinks() {}

  /** Those of the HTML: each {@code #anchor} is somebody's id. */
  static Comprobacion inHtml(Document html) {
    Set<String> ids = new HashSet<>(html.select("[id]").eachAttr("id"));
    List<Element> links = html.select("a[href^=#]");
    List<String> dead =
        links.stream()
            .map(a -> a.attr("href"))
            .filter(href -> !ids.contains(href.substring(1)))
            .distinct()
            .toList();
    return new Comprobacion("enlaces-html", Integer.toString(links.size()), dead);
  }

  /** Those of the PDF: each leads to one of its pages. */
  static Comprobacion inPdf(PDDocument pdf) throws IOException {
    List<String> dead = new ArrayList<>();
    int count = 0;
    int number = 0;
    for (PDPage page : pdf.getPages()) {
      number++;
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && (link.getAction() == null || link.getAction() instanceof PDActionGoTo)) {
          count++;
          if (page(link, pdf) < 0) {
            dead.add("p. " + number);
          }
        }
      }
    }
    return new Comprobacion("enlaces-pdf", Integer.toString(count), dead);
  }

  private static int page(PDAnnotationLink link, PDDocument pdf) throws IOException {
    PDDestination destination =
        link.getAction() instanceof PDActionGoTo goTo
            ? goTo.getDestination()
            : link.getDestination();
    if (destination instanceof PDNamedDestination named) {
      PDPageDestination found = pdf.getDocumentCatalog().findNamedDestinationPage(named);
      return found == null ? -1 : found.retrievePageNumber();
    }
    return destination instanceof PDPageDestination direct ? direct.retrievePageNumber() : -1;
  }
}
