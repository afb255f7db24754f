package mx.cdmx.informe.render;

import static mx.cdmx.informe.render.StructureTree.elements;
import static mx.cdmx.informe.render.StructureTree.ofType;
import static mx.cdmx.informe.render.StructureTree.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Puts right the tags that the typesetter cannot write.
 *
 * <p>The print template marks what is to be mended with the element {@code part}, which it uses for
 * nothing else: around a list it means a table of contents (TOC, TOCI and Reference, ISO 32000-1,
 * 14.8.4.3 and 14.8.4.4); in a cell of a table or an item of a list, an index of the activities
 * behind it; in an activity it holds what is read after the prose: what hangs in the side column,
 * and then what the page keeps with the last paragraph; around words alone, that they were read
 * before and are painted again.
 */
final class StructureRepair {
  private static final String MARK = "Part";

  /** Leads to where a thing is told (ISO 32000-1, 14.8.4.2). */
  static final String INDEX = "Index";

  private static final Pattern HEADING = Pattern.compile("H[1-6]");

  private StructureRepair() {}

  static void repair(PDDocument pdf) throws IOException {
    StructureTree.prune(pdf);
    Furniture again = new Furniture(pdf);
    elements(pdf, ofType("Link")).forEach(StructureRepair::dropAlternative);
    elements(pdf, e -> HEADING.matcher(e.getStructureType()).matches())
        .forEach(StructureRepair::toInline);
    List<PDStructureElement> parts = new ArrayList<>(elements(pdf, ofType(MARK)));
    Collections.reverse(parts); // what the side column holds comes first behind the prose
    for (PDStructureElement part : parts) {
      if (isIn(part, Set.of("TD", "LBody"))) {
        part.setStructureType(INDEX);
        continue;
      }
      List<PDStructureElement> lists = within(part, ofType("L"));
      if (isInActivity(part)) {
        readLast(part, lists.isEmpty() ? 2 : 1);
      } else if (lists.isEmpty()) {
        again.take(part);
      } else {
        lists.forEach(StructureRepair::toContents);
        part.setStructureType(lists.size() > 1 ? "TOC" : "Div");
      }
    }
    again.mark();
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

  private static boolean isIn(PDStructureElement part, Set<String> types) {
    PDStructureNode node = part.getParent();
    while (node instanceof PDStructureElement element) {
      if (types.contains(element.getStructureType())) {
        return true;
      }
      node = element.getParent();
    }
    return false;
  }

  private static boolean isInActivity(PDStructureElement part) {
    return part.getParent() instanceof PDStructureElement column
        && column.getParent() instanceof PDStructureElement activity
        && "Art".equals(activity.getStructureType());
  }

  /**
   * Moves a part behind the prose.
   *
   * @param after how many kids of the activity stand before it, from the one that holds it: the
   *     prose follows the side column
   */
  private static void readLast(PDStructureElement part, int after) {
    part.setStructureType("Div");
    PDStructureElement column = (PDStructureElement) part.getParent();
    PDStructureElement activity = (PDStructureElement) column.getParent();
    column.removeKid(part);
    List<Object> kids = new ArrayList<>(activity.getKids());
    int at = indexOf(kids, column);
    kids.add(Math.min(at + after, kids.size()), part);
    if (column.getKids().isEmpty()) {
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
