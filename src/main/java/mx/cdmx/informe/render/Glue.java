package mx.cdmx.informe.render;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps a word whole where its markup ends inside it: "(<em>webinar</em>)". The typesetter may
 * break a line wherever an element starts or ends, with or without a space, and so begin a line
 * with a comma; what touches an element is moved into it. The text and its order stay the same.
 */
final class Glue {
  private static final Set<String> INLINE = Set.of("a", "em", "strong", "abbr");
  private static final Pattern FIRST_WORD = Pattern.compile("^[^\\s\\p{Z}]+");
  private static final Pattern LAST_WORD = Pattern.compile("[^\\s\\p{Z}]+\\z");

  private Glue() {}

  static void apply(Document document) {
    for (Element element : Markup.elements(document)) {
      if (INLINE.contains(element.getTagName()) || Languages.isMarked(element)) {
        if (element.getNextSibling() instanceof Text after) {
          move(FIRST_WORD, after, innermost(element), null);
        }
        if (element.getPreviousSibling() instanceof Text before) {
          move(LAST_WORD, before, element, element.getFirstChild());
        }
      }
    }
    document.getDocumentElement().normalize(); // two texts in a row could be torn apart too
  }

  private static void move(Pattern word, Text from, Element into, Node before) {
    Matcher touching = word.matcher(from.getData());
    if (touching.find()) {
      into.insertBefore(from.getOwnerDocument().createTextNode(touching.group()), before);
      from.setData(touching.replaceFirst(""));
    }
  }

  /** The element that ends where another one does. */
  private static Element innermost(Element element) {
    return element.getLastChild() instanceof Element last ? innermost(last) : element;
  }
}
