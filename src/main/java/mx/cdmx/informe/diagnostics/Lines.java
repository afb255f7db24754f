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
    int start = 0;
    while (start < text.length()) {
      int end = end(start);
      add(start, end);
      boolean isCrLf = text.startsWith("\r\n", end);
      start = end + (isCrLf ? 2 : 1);
    }
    this.bounds = Arrays.copyOf(bounds, 2 * size);
  }

  private int end(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private void add(int start, int end) {
    if (2 * size == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * bounds.length);
    }
    bounds[2 * size] = start;
    bounds[2 * size + 1] = end;
    size++;
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
