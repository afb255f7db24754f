package mx.cdmx.informe.render;

import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes the page behind each cross-reference: “p. 41”, which no line end parts. The style sheet
 * could count pages, but not without leaving a gap before the number.
 */
final class References {
  /** As wide as most, for a page that is not known yet. */
  private static final String UNKNOWN = "00";

  private References() {}

  static void number(Document document, Map<String, Integer> pages) {
    for (Element element : Markup.elements(document)) {
      if (element.getAttribute("class").equals("referencia-pagina")) {
        Integer page = pages.get(element.getAttribute("data-ancla").substring(1));
        element.setTextContent(" p.\u00A0" + (page == null ? UNKNOWN : page.toString()));
      }
    }
  }
}
