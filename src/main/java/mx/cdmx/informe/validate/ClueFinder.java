package mx.cdmx.informe.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds all clues of the program in one pass over a text, however many they are: an automaton whose
 * state is the longest start of some clue that the text has just read (Aho and Corasick, 1975).
 */
final class ClueFinder {
  /** The bit by which a small letter differs from its capital, with accents too. */
  private static final int CASE = 0x20;

  private static final int BITS = 6;
  private static volatile ClueFinder current = new ClueFinder(Map.of());

  private final int known;

  /** The column of each character: all that no clue has share the first. */
  private final byte[] columns = new byte[1 << Character.SIZE];

  private final int logWidth;

  /** Where each state goes on, by column; complemented where that state ends some clue. */
  private int[] next;

  /** The clues that each state ends. */
  private final List<long[]> ends = new ArrayList<>();

  private ClueFinder(Map<String, Integer> clues) {
    known = clues.size();
    int width = columns(clues);
    logWidth = Integer.SIZE - Integer.numberOfLeadingZeros(width - 1);
    next = new int[1 << logWidth];
    ends.add(new long[0]);
    new TreeMap<>(clues).forEach(this::add);
    link();
  }

  /** The one for all clues that there are by now. */
  static ClueFinder current() {
    Map<String, Integer> more = Clues.allIfMoreThan(current.known);
    if (!more.isEmpty()) {
      current = new ClueFinder(more);
    }
    return current;
  }

  private int columns(Map<String, Integer> clues) {
    int width = 1;
    for (String clue : clues.keySet()) {
      for (int i = 0; i < clue.length(); i++) {
        char c = clue.charAt(i);
        if (columns[c | CASE] == 0) {
          columns[c | CASE] = (byte) width;
          columns[c & ~CASE] = (byte) width;
          width++;
        }
      }
    }
    return Math.max(2, width);
  }

  private void add(String clue, int number) {
    int state = 0;
    for (int i = 0; i < clue.length(); i++) {
      int at = (state << logWidth) + columns[clue.charAt(i)];
      if (next[at] == 0) {
        next[at] = ends.size();
        ends.add(new long[0]);
        if (ends.size() << logWidth > next.length) {
          next = Arrays.copyOf(next, 2 * next.length);
        }
      }
      state = next[at];
    }
    ends.set(state, union(ends.get(state), bit(number)));
  }

  private static long[] bit(int number) {
    long[] bits = new long[(number >>> BITS) + 1];
    bits[number >>> BITS] = 1L << number;
    return bits;
  }

  private static long[] union(long[] one, long[] other) {
    long[] both = Arrays.copyOf(one, Math.max(one.length, other.length));
    for (int i = 0; i < other.length; i++) {
      both[i] |= other[i];
    }
    return both;
  }

  /** Where a clue does not go on, what was read last may be the start of another. */
  private void link() {
    int[] shorter = new int[ends.size()];
    Deque<Integer> left = new ArrayDeque<>(List.of(0));
    while (!left.isEmpty()) {
      int state = left.poll();
      for (int column = 0; column < 1 << logWidth; column++) {
        int at = (state << logWidth) + column;
        int rest = state == 0 ? 0 : next[(shorter[state] << logWidth) + column];
        if (next[at] == 0) {
          next[at] = rest;
        } else {
          shorter[next[at]] = rest;
          ends.set(next[at], union(ends.get(next[at]), ends.get(rest)));
          left.add(next[at]);
        }
      }
    }
    for (int at = 0; at < next.length; at++) {
      next[at] = ends.get(next[at]).length > 0 ? ~next[at] : next[at];
    }
  }

  /** Those of a text. */
  Clues.Found in(char[] text) {
    long[] found = new long[(known >>> BITS) + 1];
    int state = 0;
    for (char c : text) {
      state = next[(state << logWidth) + columns[c]];
      if (state < 0) {
        state = ~state;
        long[] its = ends.get(state);
        for (int j = 0; j < its.length; j++) {
          found[j] |= its[j];
        }
      }
    }
    return new Clues.Found(found, known);
  }

  /** Whether a text has a clue, looked for by itself. */
  static boolean has(String text, String clue) {
    for (int start = 0; start <= text.length() - clue.length(); start++) {
      int length = 0;
      while (length < clue.length()
          && (text.charAt(start + length) | CASE) == (clue.charAt(length) | CASE)) {
        length++;
      }
      if (length == clue.length()) {
        return true;
      }
    }
    return false;
  }
}
