package mx.cdmx.informe.render;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/**
 * Names each anchor of the report as a destination (ISO 32000-1, 12.3.2.3), so that {@code
 * informe.pdf#master-class} opens at that activity.
 */
final class Destinations {
  /** A little of what stands above, so that a heading is not at the very edge of the window. */
  private static final int MARGIN = 12;

  private Destinations() {}

  static void name(PDDocument pdf, Map<String, Anchor> anchors) {
    Map<String, PDPageDestination> named = new TreeMap<>();
    anchors.forEach((id, anchor) -> named.put(id, destination(pdf, anchor)));
    PDDestinationNameTreeNode tree = new PDDestinationNameTreeNode();
    tree.setNames(named);
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    if (catalog.getNames() == null) {
      catalog.setNames(new PDDocumentNameDictionary(catalog));
    }
    catalog.getNames().setDests(tree);
  }

  private static PDPageDestination destination(PDDocument pdf, Anchor anchor) {
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(pdf.getPage(anchor.page() - 1));
    destination.setTop(Math.round(anchor.top()) + MARGIN);
    return destination;
  }
}
