package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.cdmx.informe.load.Prose;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** How the items of a list end: with nothing, or each with a sign and the last with a full stop. */
final class ListEnds {
  private static final Pattern SIGN =
      Pattern.compile("([.;,:?!…])[”»’)\\]]*(?:\\s+[yeou])?\\s*\\z");

  private final ListItem item;
  private final List<String> others = new ArrayList<>();

  /** The list of an item. */
  ListEnds(ListItem item) {
    this.item = item;
    for (Node n = item.getParent().getFirstChild(); n != null; n = n.getNext()) {
      if (n != item && !sign(n).isEmpty()) {
        others.add(sign(n));
      }
    }
  }

  /** The sign that the item lacks as compared with the others; empty where it lacks none. */
  String lacking() {
    boolean isLast = item.getNext() == null;
    if (others.isEmpty() || (!isLast && !sign(item).isEmpty())) {
      return "";
    }
    if (isLast) {
      return ".";
    }
    return others.contains(";") ? ";" : others.contains(",") ? "," : onlyLast();
  }

  /** A list whose last item alone has its full stop is as good as one without any. */
  private String onlyLast() {
    Node last = item.getParent().getLastChild();
    boolean onlyLast = others.size() == 1 && !sign(last).isEmpty();
    return onlyLast ? "" : ".";
  }

  /** The sign at the end of an item; empty where there is none. */
  static String sign(Node item) {
    Matcher sign = SIGN.matcher(Prose.plain(item));
    return sign.find() ? sign.group(1) : "";
  }
}
