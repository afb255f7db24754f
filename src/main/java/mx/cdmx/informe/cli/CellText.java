package mx.cdmx.informe.cli;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text set in the cells of a terminal: wrapped, filled up, drawn as a bar. */
final class CellText {
  private static final int EIGHTHS = 8;
  private static final char FULL_BLOCK = '█';

  private CellText() {}

  /** How many cells a text takes. */
  static int width(String text) {
    return Cells.NONE.and(text).width();
  }

  /** A text in lines of so many cells; a longer word is cut, after a hyphen if it has one. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    Cells line = Cells.NONE;
    for (String word : text.split(" ", -1)) {
      String rest = word;
      if (line.width() > 0 && line.width() + 1 + width(rest) > width) {
        lines.add(line.text());
        line = Cells.NONE;
      }
      while (width(rest) > width) {
        int fits = fitting(rest, width);
        lines.add(rest.substring(0, fits));
        rest = rest.substring(fits);
      }
      line = line.width() == 0 ? Cells.NONE.and(rest) : line.and(" " + rest);
    }
    lines.add(line.text());
    return lines;
  }

  private static int fitting(String word, int width) {
    int end = 0;
    for (int next = 0; next < word.length() && width(word.substring(0, next)) <= width; ) {
      end = next;
      next = word.offsetByCodePoints(next, 1);
    }
    int hyphen = word.lastIndexOf('-', end - 1) + 1;
    return hyphen > 0 ? hyphen : Math.max(end, word.offsetByCodePoints(0, 1));
  }

  /** A text with spaces after it. */
  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** A text with spaces before it. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  /** A bar as long as a number is of the most, to an eighth of a cell; what is not zero shows. */
  static String bar(BigDecimal value, BigDecimal most, int width) {
    if (value.signum() == 0 || width <= 0) {
      return "";
    }
    double share = value.doubleValue() / most.doubleValue();
    int eighths = (int) Math.max(1, Math.round(share * width * EIGHTHS));
    int part = eighths % EIGHTHS;
    String end = part == 0 ? "" : Character.toString(FULL_BLOCK + EIGHTHS - part);
    return Character.toString(FULL_BLOCK).repeat(eighths / EIGHTHS) + end;
  }

  /** A number as Mexico writes it: 15,000.5. */
  static String number(BigDecimal value) {
    DecimalFormat format = new DecimalFormat("#,##0", new DecimalFormatSymbols(Locale.ROOT));
    format.setMinimumFractionDigits(Math.max(0, value.scale()));
    return format.format(value);
  }
}
