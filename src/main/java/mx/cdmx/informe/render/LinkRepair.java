package mx.cdmx.informe.render;

import static mx.cdmx.informe.render.StructureTree.elements;
import static mx.cdmx.informe.render.StructureTree.ofType;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * Makes one link again of one that the typesetter tagged once a line, so that who listens is not
 * told of several.
 */
final class LinkRepair {
  private LinkRepair() {}

  static void repair(PDDocument pdf) {
    ParentTree parents = new ParentTree(pdf);
    for (PDStructureElement parent : elements(pdf, LinkRepair::holdsLinks)) {
      List<Object> kids = new ArrayList<>();
      for (Object kid : parent.getKids()) {
        Object last = kids.isEmpty() ? null : kids.get(kids.size() - 1);
        if (kid instanceof PDStructureElement link
            && last instanceof PDStructureElement before
            && goOn(before, link)) {
          join(before, link, parents);
        } else {
          kids.add(kid);
        }
      }
      if (kids.size() < parent.getKids().size()) {
        parent.setKids(kids);
      }
    }
  }

  private static boolean holdsLinks(PDStructureElement element) {
    return element.getKids().stream()
            .filter(k -> k instanceof PDStructureElement e && ofType("Link").test(e))
            .count()
        > 1;
  }

  private static boolean goOn(PDStructureElement before, PDStructureElement link) {
    return ofType("Link").test(before)
        && ofType("Link").test(link)
        && !target(before).isEmpty()
        && target(before).equals(target(link));
  }

  /** Where a link leads, as its own annotation says: page and place, or address; else empty. */
  private static List<Object> target(PDStructureElement link) {
    return link.getKids().stream()
        .filter(PDObjectReference.class::isInstance)
        .map(k -> ((PDObjectReference) k).getReferencedObject())
        .filter(PDAnnotationLink.class::isInstance)
        .map(a -> target(((PDAnnotationLink) a).getCOSObject()))
        .findFirst()
        .orElse(List.of());
  }

  private static List<Object> target(COSDictionary annotation) {
    COSDictionary action = annotation.getCOSDictionary(COSName.A);
    if (action != null && action.getDictionaryObject(COSName.URI) instanceof COSString address) {
      return List.of(address.getString());
    }
    COSBase destination =
        action == null
            ? annotation.getDictionaryObject(COSName.DEST)
            : action.getDictionaryObject(COSName.D);
    if (destination instanceof COSArray place) {
      // As words it would be the page with all that hangs from it: the whole document.
      return IntStream.range(0, place.size()).<Object>mapToObj(place::getObject).toList();
    }
    return destination == null ? List.of() : List.of(destination);
  }

  private static void join(PDStructureElement before, PDStructureElement link, ParentTree parents) {
    List<Object> kids = new ArrayList<>(before.getKids());
    for (Object kid : link.getKids()) {
      Object last = lastElement(kids);
      if (kid instanceof PDStructureElement span
          && last instanceof PDStructureElement other
          && areOne(other, span)) {
        List<Object> inner = new ArrayList<>(other.getKids());
        span.getKids().forEach(k -> inner.add(onPage(k, span)));
        other.setKids(inner);
        parents.adopt(other);
      } else {
        kids.add(onPage(kid, link));
      }
    }
    before.setKids(kids);
    parents.adopt(before);
  }

  private static Object lastElement(List<Object> kids) {
    for (int i = kids.size() - 1; i >= 0; i--) {
      if (!(kids.get(i) instanceof PDObjectReference)) {
        return kids.get(i);
      }
    }
    return null;
  }

  private static boolean areOne(PDStructureElement one, PDStructureElement other) {
    return one.getStructureType().equals(other.getStructureType())
        && Objects.equals(one.getLanguage(), other.getLanguage())
        && one.getActualText() == null
        && other.getActualText() == null;
  }

  /** A mark's number alone would be looked for on the page of the element that it moves to. */
  private static Object onPage(Object kid, PDStructureElement owner) {
    if (!(kid instanceof Integer mark)) {
      return kid;
    }
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    reference.setItem(COSName.PG, owner.getPage().getCOSObject());
    reference.setInt(COSName.MCID, mark);
    return new PDMarkedContentReference(reference);
  }
}
