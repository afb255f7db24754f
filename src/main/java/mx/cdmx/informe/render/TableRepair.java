package mx.cdmx.informe.render;

import static mx.cdmx.informe.render.StructureTree.elements;
import static mx.cdmx.informe.render.StructureTree.ofType;
import static mx.cdmx.informe.render.StructureTree.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * Puts tables right: a caption stands first in its table (ISO 32000-1, table 337), and a head that
 * is painted again on each page is read once and furniture from then on.
 */
final class TableRepair {
  private TableRepair() {}

  static void repair(PDDocument pdf) throws IOException {
    elements(pdf, ofType("Caption")).forEach(TableRepair::moveIntoTable);
    Furniture furniture = new Furniture(pdf);
    for (PDStructureElement head : elements(pdf, ofType("THead"))) {
      for (PDStructureElement cell : within(head, e -> true)) {
        readOnce(cell, furniture);
      }
    }
    furniture.mark();
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
  private static void readOnce(PDStructureElement cell, Furniture furniture) {
    List<Object> kept = new ArrayList<>();
    PDPage first = null;
    for (Object kid : cell.getKids()) {
      PDPage page = Furniture.page(kid, cell);
      first = first == null ? page : first;
      if (page == null || page.equals(first)) {
        kept.add(kid);
      } else {
        furniture.take(page, kid);
      }
    }
    if (kept.size() < cell.getKids().size()) {
      cell.setKids(kept);
    }
  }
}
