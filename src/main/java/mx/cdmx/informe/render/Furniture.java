package mx.cdmx.informe.render;

import static mx.cdmx.informe.render.StructureTree.within;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * What is painted again for the eye and not read again: it leaves the structure for an artifact
 * (ISO 32000-1, 14.8.2.2).
 */
final class Furniture {
  private static final Pattern MARK = Pattern.compile("/\\w+ <</MCID (\\d+)>> BDC");

  private final PDDocument pdf;
  private final ParentTree parents;
  private final Map<PDPage, Set<Integer>> taken = new HashMap<>();

  Furniture(PDDocument pdf) {
    this.pdf = pdf;
    this.parents = new ParentTree(pdf);
  }

  /** The page of what an element holds itself; null of another element. */
  static PDPage page(Object kid, PDStructureElement element) {
    if (kid instanceof PDMarkedContentReference reference) {
      return reference.getPage() == null ? element.getPage() : reference.getPage();
    }
    return kid instanceof Integer ? element.getPage() : null;
  }

  /** Takes what an element holds itself on a page; the element is to let go of it. */
  void take(PDPage page, Object kid) {
    int mark = kid instanceof PDMarkedContentReference r ? r.getMCID() : (Integer) kid;
    parents.forget(page, mark);
    taken.computeIfAbsent(page, p -> new HashSet<>()).add(mark);
  }

  /** Takes an element with all that is in it. */
  void take(PDStructureElement element) {
    takeKids(element);
    within(element, e -> true).forEach(this::takeKids);
    element.getParent().removeKid(element);
  }

  private void takeKids(PDStructureElement element) {
    for (Object kid : element.getKids()) {
      PDPage page = page(kid, element);
      if (page != null) {
        take(page, kid);
      }
    }
  }

  /** Marks what was taken as artifacts of its pages. */
  void mark() throws IOException {
    for (Map.Entry<PDPage, Set<Integer>> page : taken.entrySet()) {
      String content =
          MARK.matcher(PageContent.read(page.getKey()))
              .replaceAll(
                  m ->
                      page.getValue().contains(Integer.valueOf(m.group(1)))
                          ? "/Artifact <</Type /Pagination>> BDC"
                          : m.group());
      PageContent.write(page.getKey(), content, pdf);
    }
  }
}
