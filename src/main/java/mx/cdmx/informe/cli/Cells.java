package mx.cdmx.informe.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as a terminal shows it: tabs are spaces, and what would move the cursor is a picture.
 *
 * @param text what is shown
 * @param width how many cells it takes
 */
record Cells(String text, int width) {
  /** Nothing yet. */
  static final Cells NONE = new Cells("", 0);

  private static final int TAB = 4;
  private static final int DELETE = 0x7F;
  private static final int NO_BREAK_SPACE = 0xA0;
  private static final int LAST_LETTER = 0x24F;
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int AS_EMOJI = 0xFE0F;
  private static final int REPLACEMENT = 0xFFFD;
  private static final int PICTURES = 0x2400;
  private static final int PICTURE_OF_DELETE = 0x2421;

  /** What a reader takes for one character, with its accents and joined emoji. */
  private static final Pattern CLUSTER = Pattern.compile("\\X");

  /** Signs above the letters of Europe that take a cell each, as those do. */
  private static final String USUAL_SIGNS = "–—‘’“”…";

  /** This text with another after it. */
  Cells and(String more) {
    if (isUsual(more)) {
      return new Cells(text + more, width + more.length());
    }
    StringBuilder shown = new StringBuilder(text);
    int end = width;
    Matcher cluster = CLUSTER.matcher(more);
    while (cluster.find()) {
      boolean isTab = cluster.group().equals("\t");
      String visible = isTab ? " ".repeat(TAB - end % TAB) : visible(cluster.group());
      shown.append(visible);
      end += isTab ? visible.length() : width(visible);
    }
    return new Cells(shown.toString(), end);
  }

  /** Whether every character of a text is one for a reader too, and takes one cell. */
  private static boolean isUsual(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isLetterOrSign = (c >= ' ' && c < DELETE) || (c > NO_BREAK_SPACE && c <= LAST_LETTER);
      if (!isLetterOrSign && USUAL_SIGNS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static int width(String cluster) {
    boolean wide = cluster.codePoints().anyMatch(c -> c == AS_EMOJI || WideCharacters.contains(c));
    return wide ? 2 : (int) cluster.codePoints().filter(Cells::takesACell).count();
  }

  private static boolean takesACell(int c) {
    int type = Character.getType(c);
    return c == SOFT_HYPHEN
        || (type != Character.NON_SPACING_MARK
            && type != Character.ENCLOSING_MARK
            && type != Character.FORMAT);
  }

  private static String visible(String cluster) {
    return cluster
        .codePoints()
        .map(Cells::visible)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int visible(int c) {
    if (c < ' ') {
      return PICTURES + c;
    }
    if (c == DELETE) {
      return PICTURE_OF_DELETE;
    }
    return Character.isISOControl(c) || changesDirection(c) ? REPLACEMENT : c;
  }

  private static boolean changesDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
