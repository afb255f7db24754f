package mx.cdmx.informe.render;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Which element holds each marked content sequence and each annotation (ISO 32000-1, 14.7.4.4),
 * kept true as elements are added and joined.
 */
final class ParentTree {
  private final Map<Integer, COSArray> parents = new HashMap<>();
  private final Map<Integer, COSArray> leaves = new HashMap<>();

  ParentTree(PDDocument pdf) {
    COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    collect(root.getCOSDictionary(COSName.PARENT_TREE));
  }

  private void collect(COSDictionary node) {
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      collect((COSDictionary) kids.getObject(i));
    }
    COSArray numbers = node.getCOSArray(COSName.NUMS);
    for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
      leaves.put(numbers.getInt(i), numbers);
      if (numbers.getObject(i + 1) instanceof COSArray marks) {
        parents.put(numbers.getInt(i), marks);
      }
    }
  }

  /**
   * Adds a span behind a marked content sequence.
   *
   * @param mark the number of that sequence
   * @param text what the span says in place of what it shows
   * @return the number of its own sequence
   */
  int insertBehind(PDPage page, int mark, String text) {
    COSArray marks = parents.get(page.getStructParents());
    COSDictionary owner = (COSDictionary) marks.getObject(mark);
    COSDictionary span = new COSDictionary();
    span.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    span.setItem(COSName.S, COSName.getPDFName("Span"));
    span.setItem(COSName.P, owner);
    span.setItem(COSName.PG, page.getCOSObject());
    span.setString(COSName.ACTUAL_TEXT, text);
    int own = marks.size();
    span.setItem(COSName.K, COSInteger.get(own));
    marks.add(span);
    insert(owner, page, mark, span);
    return own;
  }

  /** Makes an element the parent of all that it holds. */
  void adopt(PDStructureElement element) {
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        inner.setParent(element);
      } else if (kid instanceof PDObjectReference reference) {
        adopt(reference, element);
      } else if (kid instanceof PDMarkedContentReference mark) {
        PDPage page = mark.getPage() == null ? element.getPage() : mark.getPage();
        adopt(page, mark.getMCID(), element);
      } else if (kid instanceof Integer mark) {
        adopt(element.getPage(), mark, element);
      }
    }
  }

  private void adopt(PDPage page, int mark, PDStructureElement element) {
    parents.get(page.getStructParents()).set(mark, element.getCOSObject());
  }

  private void adopt(PDObjectReference reference, PDStructureElement element) {
    if (reference.getReferencedObject() instanceof PDAnnotation annotation) {
      int key = annotation.getStructParent();
      COSArray numbers = leaves.get(key);
      for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
        if (numbers.getInt(i) == key) {
          numbers.set(i + 1, element.getCOSObject());
        }
      }
    }
  }

  /** Takes a marked content sequence out of the structure; its element no longer holds it. */
  void forget(PDPage page, int mark) {
    parents.get(page.getStructParents()).set(mark, COSNull.NULL);
  }

  private static void insert(COSDictionary owner, PDPage page, int mark, COSDictionary span) {
    COSBase kids = owner.getDictionaryObject(COSName.K);
    COSArray list = kids instanceof COSArray array ? array : new COSArray();
    if (!(kids instanceof COSArray)) {
      list.add(kids);
      owner.setItem(COSName.K, list);
    }
    for (int i = 0; i < list.size(); i++) {
      if (isMark(list.getObject(i), owner, page, mark)) {
        list.add(i + 1, span);
        return;
      }
    }
    throw new IllegalStateException("marked content is not among the kids of its parent");
  }

  private static boolean isMark(COSBase kid, COSDictionary owner, PDPage page, int mark) {
    COSBase onPage = owner.getDictionaryObject(COSName.PG);
    if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
      COSBase itsPage = reference.getDictionaryObject(COSName.PG);
      return reference.getInt(COSName.MCID) == mark
          && page.getCOSObject() == (itsPage == null ? onPage : itsPage);
    }
    return kid instanceof COSNumber number
        && number.intValue() == mark
        && page.getCOSObject() == onPage;
  }
}
