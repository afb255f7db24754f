package mx.cdmx.informe.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The tags of a PDF, in the order in which they are read. */
final class StructureTree {
  private StructureTree() {}

  /** Every element that fits, each before what it holds. */
  static List<PDStructureElement> elements(PDDocument pdf, Predicate<PDStructureElement> fits) {
    List<PDStructureElement> found = new ArrayList<>();
    collect(pdf.getDocumentCatalog().getStructureTreeRoot(), fits, found);
    return found;
  }

  /** Every element below another that fits. */
  static List<PDStructureElement> within(PDStructureNode node, Predicate<PDStructureElement> fits) {
    List<PDStructureElement> found = new ArrayList<>();
    collect(node, fits, found);
    return found;
  }

  /** Whether an element is of a type, such as {@code TOCI}. */
  static Predicate<PDStructureElement> ofType(String type) {
    return element -> type.equals(element.getStructureType());
  }

  /** Takes away the elements that hold nothing, such as those of empty coloured boxes. */
  static void prune(PDDocument pdf) {
    prune(pdf.getDocumentCatalog().getStructureTreeRoot());
  }

  private static void prune(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        prune(element);
        if (element.getKids().isEmpty()) {
          node.removeKid(element);
        }
      }
    }
  }

  private static void collect(
      PDStructureNode node, Predicate<PDStructureElement> fits, List<PDStructureElement> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (fits.test(element)) {
          found.add(element);
        }
        collect(element, fits, found);
      }
    }
  }
}
