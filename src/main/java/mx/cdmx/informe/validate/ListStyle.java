package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.load.Prose;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** The sign that the items of a list take, from how its first ones end and what all of them say. */
final class ListStyle {
  private static final String MARKS = ".;,";

  /** Short items may go without a sign; not those with signs inside, nor those of many words. */
  private static final Pattern LONG =
      Pattern.compile("\\S[,;:] .*|(?:\\S+\\s+){8}.*", Pattern.DOTALL);

  private ListStyle() {}

  /** The sign that an item should have in the place of its own; empty where its own will do. */
  static Optional<String> wanted(ListItem item) {
    Node first = item.getParent().getFirstChild();
    String own = ListEnds.sign(item);
    if (own.isEmpty()) {
      return item == first && isBare(first) ? Optional.of(signFor(item)) : Optional.empty();
    }
    boolean isLast = item.getNext() == null;
    return Optional.of(usual(first))
        .filter(usual -> !isLast && MARKS.contains(own) && !usual.equals(own))
        .filter(usual -> !usual.isEmpty() && MARKS.contains(usual));
  }

  /** How the first item ends, or the second and third where these agree. */
  private static String usual(Node first) {
    List<String> signs =
        Stream.iterate(first, Objects::nonNull, Node::getNext)
            .limit(3)
            .filter(n -> n.getNext() != null)
            .map(ListEnds::sign)
            .toList();
    boolean agree = signs.size() > 2 && signs.get(1).equals(signs.get(2));
    return signs.isEmpty() ? "" : signs.get(agree ? 1 : 0);
  }

  /** Whether no item has a sign, though some should. */
  private static boolean isBare(Node first) {
    boolean isList = first.getNext() != null;
    return isList
        && items(first).allMatch(n -> ListEnds.sign(n).isEmpty())
        && items(first).anyMatch(n -> LONG.matcher(Prose.plain(n)).find());
  }

  private static Stream<Node> items(Node first) {
    return Stream.iterate(first, Objects::nonNull, Node::getNext);
  }

  /** Items that start as sentences end as sentences. */
  private static String signFor(Node item) {
    String words = Prose.plain(item);
    return !words.isEmpty() && Character.isUpperCase(words.charAt(0)) ? "." : ";";
  }
}
