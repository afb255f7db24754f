package mx.cdmx.informe.render;

import static mx.cdmx.informe.render.StructureTree.ofType;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** The text of a PDF as its tags give it to who listens. */
public final class TaggedText {
  private static final Pattern PAGE = Pattern.compile("p\\.[\\s\\p{Z}]*\\d+");
  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:)\\S+");

  private TaggedText() {}

  /**
   * The sections of a report in reading order, without tables of contents, indexes, labels of
   * lists, numbers of pages and addresses.
   *
   * @param apart headings of the sections to leave out
   */
  public static String body(PDDocument pdf, Set<String> apart) {
    PageText text = new PageText(pdf);
    StringBuilder body = new StringBuilder();
    for (PDStructureElement section : StructureTree.elements(pdf, ofType("Sect"))) {
      List<PDStructureElement> headings = StructureTree.within(section, ofType("H2"));
      if (!headings.isEmpty() && !apart.contains(text.of(headings.get(0)))) {
        body.append(text.without(section, Set.of("TOC", StructureRepair.INDEX, "Lbl")))
            .append('\n');
      }
    }
    return withoutAddresses(PAGE.matcher(body).replaceAll(" "));
  }

  /** A text less its addresses, which only paper has to spell out. */
  public static String withoutAddresses(String text) {
    return ADDRESS.matcher(text).replaceAll(" ");
  }
}
