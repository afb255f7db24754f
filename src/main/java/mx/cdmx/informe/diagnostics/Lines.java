package mx.cdmx.informe.diagnostics;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** The lines of a text without their ends, cut out of it when they are asked for, as few are. */
final class Lines extends AbstractList<String> implements RandomAccess {
  private static final int CHARACTERS_A_LINE = 64;

  private final String text;

  /** Where each line starts and ends, by turns. */
  private int[] bounds;

  private int size;

  /** The lines of a text, which end with a line feed, a carriage return or both. */
  Lines(String text) {
    this.text = text;
    this.bounds = new int[2 * (text.length() / CHARACTERS_A_LINE + 2)];
    int feed = next('\n', 0);
    int carriage = next('\r', 0);
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(feed, carriage);
      add(start, end);
      start = end + (end + 1 == feed ? 2 : 1);
      feed = feed < start ? next('\n', start) : feed;
      carriage = carriage < start ? next('\r', start) : carriage;
    }
    this.bounds = Arrays.copyOf(bounds, 2 * size);
  }

  private int next(char sign, int from) {
    int at = text.indexOf(sign, from);
    return at < 0 ? text.length() : at;
  }

  private void add(int start, int end) {
    if (2 * size == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * bounds.length);
    }
    bounds[2 * size] = start;
    bounds[2 * size + 1] = end;
    size++;
  }

  /** The character after some code points of a line; a space past the end of either. */
  char at(int index, int codePoints) {
    if (index >= size) {
      return ' ';
    }
    int at = bounds[2 * index];
    int end = bounds[2 * index + 1];
    for (int i = 0; i < codePoints && at < end; i++) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at < end ? text.charAt(at) : ' ';
  }

  @Override
  public String get(int index) {
    return text.substring(bounds[2 * index], bounds[2 * index + 1]);
  }

  @Override
  public int size() {
    return size;
  }
}
