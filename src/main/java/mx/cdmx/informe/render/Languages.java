package mx.cdmx.informe.render;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Puts the language of marked words on an element within the mark: the typesetter leaves out the
 * tag of an element that stands for itself on a line, and its language with it.
 */
final class Languages {
  private static final Set<String> INLINE = Set.of("em", "span");

  private Languages() {}

  /** Whether words in a line are marked as of another language. */
  static boolean isMarked(Element element) {
    return INLINE.contains(element.getTagName()) && element.hasAttribute("lang");
  }

  static void nest(Document document) {
    for (Element element : Markup.elements(document)) {
      if (isMarked(element)) {
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
