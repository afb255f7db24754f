package mx.cdmx.informe.render;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Puts the language of marked words on an element within the mark: the typesetter leaves out the
 * tag of an element that stands for itself on a line, and its language with it.
 */
final class Languages {
  private Languages() {}

  static void nest(Document document) {
    for (Element element : Markup.elements(document)) {
      if (element.getTagName().equals("em") && element.hasAttribute("lang")) {
        Element inner = document.createElementNS(element.getNamespaceURI(), "span");
        inner.setAttribute("lang", element.getAttribute("lang"));
        element.removeAttribute("lang");
        while (element.getFirstChild() != null) {
          inner.appendChild(element.getFirstChild());
        }
        element.appendChild(inner);
      }
    }
  }
}
