package mx.cdmx.informe.render;

import static mx.cdmx.informe.render.StructureTree.elements;
import static mx.cdmx.informe.render.StructureTree.ofType;
import static mx.cdmx.informe.render.StructureTree.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * Puts tables right: a caption stands first in its table (ISO 32000-1, table 337), and a head that
 * is painted again on each page is read once and furniture from then on.
 */
final class TableRepair {
  private static final Pattern MARK = Pattern.compile("/\\w+ <</MCID (\\d+)>> BDC");

  private TableRepair() {}

  static void repair(PDDocument pdf) throws IOException {
    elements(pdf, ofType("Caption")).forEach(TableRepair::moveIntoTable);
    ParentTree marks = new ParentTree(pdf);
    Map<PDPage, Set<Integer>> repeated = new HashMap<>();
    for (PDStructureElement head : elements(pdf, ofType("THead"))) {
      for (PDStructureElement cell : within(head, e -> true)) {
        readOnce(cell, marks, repeated);
      }
    }
    for (Map.Entry<PDPage, Set<Integer>> page : repeated.entrySet()) {
      makeFurniture(page.getKey(), page.getValue(), pdf);
    }
  }

  /** The typesetter leaves it behind its table. */
  private static void moveIntoTable(PDStructureElement caption) {
    if (!(caption.getParent() instanceof PDStructureElement parent)
        || "Table".equals(parent.getStructureType())) {
      return;
    }
    PDStructureElement table = null;
    for (Object kid : parent.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getCOSObject() == caption.getCOSObject()) {
          break;
        }
        table = "Table".equals(element.getStructureType()) ? element : table;
      }
    }
    if (table != null) {
      parent.removeKid(caption);
      List<Object> kids = new ArrayList<>(table.getKids());
      kids.add(0, caption);
      table.setKids(kids);
      caption.setParent(table);
    }
  }

  /** Leaves an element what it shows on its first page. */
  private static void readOnce(
      PDStructureElement cell, ParentTree marks, Map<PDPage, Set<Integer>> repeated) {
    List<Object> kept = new ArrayList<>();
    PDPage first = null;
    for (Object kid : cell.getKids()) {
      PDPage page = page(kid, cell);
      first = first == null ? page : first;
      if (page == null || page.equals(first)) {
        kept.add(kid);
      } else {
        int mark = kid instanceof PDMarkedContentReference r ? r.getMCID() : (Integer) kid;
        marks.forget(page, mark);
        repeated.computeIfAbsent(page, p -> new HashSet<>()).add(mark);
      }
    }
    if (kept.size() < cell.getKids().size()) {
      cell.setKids(kept);
    }
  }

  private static PDPage page(Object kid, PDStructureElement cell) {
    if (kid instanceof PDMarkedContentReference reference) {
      return reference.getPage() == null ? cell.getPage() : reference.getPage();
    }
    return kid instanceof Integer ? cell.getPage() : null;
  }

  private static void makeFurniture(PDPage page, Set<Integer> marks, PDDocument pdf)
      throws IOException {
    String content =
        MARK.matcher(PageContent.read(page))
            .replaceAll(
                m ->
                    marks.contains(Integer.valueOf(m.group(1)))
                        ? "/Artifact <</Type /Pagination>> BDC"
                        : m.group());
    PageContent.write(page, content, pdf);
  }
}
