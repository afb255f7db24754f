package mx.cdmx.informe.render;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Says of each link out of the document where it goes, beside what it is called: its description
 * (ISO 14289-1, 7.18.5) names the address that paper does not show.
 */
final class LinkTitles {
  private LinkTitles() {}

  static void add(Document document) {
    for (Element element : Markup.elements(document)) {
      String address = element.getAttribute("href");
      String text = element.getTextContent().strip();
      if (!address.isEmpty() && !address.startsWith("#") && !text.contains(address)) {
        element.setAttribute("title", text + " (" + address + ")");
      }
    }
  }
}
