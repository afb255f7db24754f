package mx.cdmx.informe.render;

import static mx.cdmx.informe.render.StructureTree.elements;
import static mx.cdmx.informe.render.StructureTree.ofType;
import static mx.cdmx.informe.render.StructureTree.within;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * Puts right the tags that the typesetter cannot write.
 *
 * <p>The print template marks what is to be mended with the element {@code part}, which it uses for
 * nothing else: around a list it means a table of contents (TOC, TOCI and Reference, ISO 32000-1,
 * 14.8.4.3 and 14.8.4.4); in a cell of a table, an index of the activities behind its row; in an
 * activity it holds what hangs in the side column but is read after the prose.
 */
final class StructureRepair {
  private static final String MARK = "Part";

  /** Leads to where a thing is told (ISO 32000-1, 14.8.4.2). */
  static final String INDEX = "Index";

  private static final Pattern HEADING = Pattern.compile("H[1-6]");

  private StructureRepair() {}

  static void repair(PDDocument pdf) {
    StructureTree.prune(pdf);
    elements(pdf, ofType("Link")).forEach(StructureRepair::dropAlternative);
    elements(pdf, e -> HEADING.matcher(e.getStructureType()).matches())
        .forEach(StructureRepair::toInline);
    for (PDStructureElement part : elements(pdf, ofType(MARK))) {
      if (part.getParent() instanceof PDStructureElement cell
          && "TD".equals(cell.getStructureType())) {
        part.setStructureType(INDEX);
        continue;
      }
      List<PDStructureElement> lists = within(part, ofType("L"));
      if (lists.isEmpty()) {
        readLast(part);
      } else {
        lists.forEach(StructureRepair::toContents);
        part.setStructureType(lists.size() > 1 ? "TOC" : "Div");
      }
    }
  }

  private static void toContents(PDStructureElement list) {
    list.setStructureType("TOC");
    list.getCOSObject().removeItem(COSName.A);
    within(list, ofType("LI")).forEach(item -> item.setStructureType("TOCI"));
    within(list, ofType("LBody")).forEach(body -> body.setStructureType("Reference"));
    toInline(list);
  }

  /** A block of the style sheet is still a run of text where only text may be. */
  private static void toInline(PDStructureElement element) {
    within(element, ofType("Div")).forEach(block -> block.setStructureType("Span"));
  }

  /** An alternative would be read instead of the link's own text; its annotation has it too. */
  private static void dropAlternative(PDStructureElement link) {
    link.getCOSObject().removeItem(COSName.ALT);
  }

  /** Moves what the side column holds behind the prose, which follows the side column. */
  private static void readLast(PDStructureElement part) {
    part.setStructureType("Div");
    if (!(part.getParent() instanceof PDStructureElement side)
        || !(side.getParent() instanceof PDStructureElement activity)) {
      return;
    }
    side.removeKid(part);
    List<Object> kids = new ArrayList<>(activity.getKids());
    int at = indexOf(kids, side);
    kids.add(Math.min(at + 2, kids.size()), part);
    if (side.getKids().isEmpty()) {
      kids.remove(at);
    }
    activity.setKids(kids);
    part.setParent(activity);
  }

  private static int indexOf(List<Object> kids, PDStructureElement wanted) {
    for (int i = 0; i < kids.size(); i++) {
      if (kids.get(i) instanceof PDStructureElement kid
          && kid.getCOSObject() == wanted.getCOSObject()) {
        return i;
      }
    }
    throw new IllegalStateException("an element is not among the kids of its parent");
  }
}
