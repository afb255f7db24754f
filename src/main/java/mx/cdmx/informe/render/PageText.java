package mx.cdmx.informe.render;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * The text that a tag has on the pages, and the page where it begins: read from what was painted,
 * each page once.
 */
final class PageText {
  private static final String SOFT_HYPHEN = "\u00AD";

  private final Map<COSDictionary, Integer> numbers = new HashMap<>();
  private final Map<COSDictionary, Map<Integer, String>> read = new HashMap<>();

  PageText(PDDocument pdf) {
    for (PDPage page : pdf.getPages()) {
      numbers.put(page.getCOSObject(), numbers.size() + 1);
    }
  }

  /** What an element and those in it say, in reading order, a space between elements. */
  String of(PDStructureElement element) {
    return without(element, Set.of());
  }

  /** The same without what is in elements of some types. */
  String without(PDStructureElement element, Set<String> types) {
    StringBuilder text = new StringBuilder();
    append(element, types, text);
    return text.toString().trim();
  }

  /** The page, counted from one, on which an element's first content was painted; 0 for none. */
  int page(PDStructureElement element) {
    for (Object kid : element.getKids()) {
      int page =
          kid instanceof Integer
              ? number(element.getPage())
              : kid instanceof PDMarkedContentReference reference
                  ? number(reference.getPage())
                  : kid instanceof PDStructureElement inner ? page(inner) : 0;
      if (page > 0) {
        return page;
      }
    }
    return 0;
  }

  private int number(PDPage page) {
    return numbers.getOrDefault(page.getCOSObject(), 0);
  }

  private void append(PDStructureElement element, Set<String> apart, StringBuilder text) {
    for (Object kid : element.getKids()) {
      if (kid instanceof Integer mcid) {
        text.append(text(element.getPage(), mcid));
      } else if (kid instanceof PDMarkedContentReference reference) {
        text.append(text(reference.getPage(), reference.getMCID()));
      } else if (kid instanceof PDStructureElement inner
          && !apart.contains(inner.getStructureType())) {
        if (inner.getActualText() == null) {
          append(inner, apart, text.append(' '));
        } else {
          text.append(inner.getActualText().replace(SOFT_HYPHEN, ""));
        }
      }
    }
  }

  private String text(PDPage page, int mcid) {
    return read.computeIfAbsent(page.getCOSObject(), key -> read(page)).getOrDefault(mcid, "");
  }

  private static Map<Integer, String> read(PDPage page) {
    try {
      MarkedText engine = new MarkedText();
      engine.processPage(page);
      return engine.texts();
    } catch (IOException e) {
      throw new RenderException(RenderException.Kind.FILE, String.valueOf(e.getMessage()), e);
    }
  }
}
