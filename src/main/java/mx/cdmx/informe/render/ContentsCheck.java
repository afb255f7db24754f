package mx.cdmx.informe.render;

import static mx.cdmx.informe.render.StructureTree.elements;
import static mx.cdmx.informe.render.StructureTree.ofType;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads a finished PDF back: each page number that it prints, in the contents, on the opening
 * pages, in cross-references and in the indexes, must be that of the page where the heading was
 * painted.
 *
 * <p>The typesetter works the numbers out before it moves a heading to the next page, so they are
 * not to be trusted. What was painted is found through the tags, which stand in the order of the
 * XHTML; an element with the attribute {@code data-ancla} prints the number of that heading.
 */
final class ContentsCheck {
  private static final Pattern HEADING = Pattern.compile("[hH][1-6]");
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(\\d+)$");
  private static final Pattern REFERENCE = Pattern.compile("p\\.[\\s\\p{Z}]*(\\d+)\\D*$");

  private final PageText text;
  private final Map<String, Integer> pages = new HashMap<>();

  private ContentsCheck(PDDocument pdf) {
    this.text = new PageText(pdf);
  }

  /**
   * Checks a PDF against the XHTML that it was set from.
   *
   * @return how many numbers there are
   * @throws RenderException if a number is wrong, or a heading or number is missing
   */
  static int check(byte[] file, Document xhtml) {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return check(pdf, Markup.elements(xhtml));
    } catch (IOException e) {
      throw new RenderException(RenderException.Kind.FILE, String.valueOf(e.getMessage()), e);
    }
  }

  private static int check(PDDocument pdf, List<Element> written) {
    ContentsCheck check = new ContentsCheck(pdf);
    List<PDStructureElement> painted = elements(pdf, e -> true);
    check.findHeadings(
        written.stream().filter(e -> HEADING.matcher(e.getTagName()).matches()).toList(),
        painted.stream().filter(e -> HEADING.matcher(e.getStructureType()).matches()).toList());
    check.compare(targets(written, "folio"), painted.stream().filter(ofType("TOCI")), NUMBER);
    check.compare(
        targets(written, "referencia-pagina"),
        painted.stream().filter(ContentsCheck::leadsInside),
        REFERENCE);
    List<String> indexed =
        painted.stream()
            .filter(ContentsCheck::leadsInside)
            .map(check.text::of)
            .filter(t -> IndexCheck.NUMBERS.matcher(t).matches())
            .toList();
    IndexCheck.check(written, indexed, check.pages);
    return targets(written, "folio").size()
        + targets(written, "referencia-pagina").size()
        + indexed.size();
  }

  /** Whether an element is a link to a place of the document. */
  private static boolean leadsInside(PDStructureElement element) {
    return "Link".equals(element.getStructureType())
        && element.getKids().stream()
            .anyMatch(
                kid ->
                    kid instanceof PDObjectReference reference
                        && reference.getReferencedObject() instanceof PDAnnotationLink link
                        && !(link.getAction() instanceof PDActionURI));
  }

  private static List<String> targets(List<Element> written, String cssClass) {
    return written.stream()
        .filter(e -> e.getAttribute("class").equals(cssClass))
        .map(e -> e.getAttribute("data-ancla").substring(1))
        .toList();
  }

  private void findHeadings(List<Element> written, List<PDStructureElement> painted) {
    requireEqual("h1…h6", written.size(), painted.size());
    for (int i = 0; i < written.size(); i++) {
      pages.put(written.get(i).getAttribute("id"), text.page(painted.get(i)));
    }
  }

  private void compare(List<String> targets, Stream<PDStructureElement> lines, Pattern number) {
    List<String> printed =
        lines
            .map(text::of)
            .map(number::matcher)
            .filter(Matcher::find)
            .map(m -> m.group(1))
            .toList();
    requireEqual(number.pattern(), targets.size(), printed.size());
    for (int i = 0; i < targets.size(); i++) {
      int page = pages.getOrDefault(targets.get(i), 0);
      if (!printed.get(i).equals(Integer.toString(page))) {
        throw new RenderException(
            RenderException.Kind.PAGE_NUMBER,
            "#%s: %s ≠ %d".formatted(targets.get(i), printed.get(i), page));
      }
    }
  }

  private static void requireEqual(String what, int written, int painted) {
    if (written != painted) {
      throw new RenderException(
          RenderException.Kind.PAGE_NUMBER, "%s: %d ≠ %d".formatted(what, written, painted));
    }
  }
}
