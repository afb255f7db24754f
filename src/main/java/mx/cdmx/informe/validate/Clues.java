package mx.cdmx.informe.validate;

/**
 * Looks for letters in a text, capitals aside. That they are nowhere is soon told in most cases, by
 * the runs of one, two and three characters that the text has (a Bloom filter).
 */
final class Clues {
  private static final int LOG_BITS = 11;
  private static final int RUN = 3;
  private static final int CHARACTER_BITS = 7;
  private static final int ALL_OF_A_RUN = (1 << (RUN * CHARACTER_BITS)) - 1;
  private static final int MIX = 0x9E3779B1;

  /** The bit by which a small letter differs from its capital, with accents too. */
  private static final int CASE = 0x20;

  /** The text in small letters. */
  private final char[] small;

  private final long[] runs = new long[1 << (LOG_BITS - 6)];

  /** The clues of a text. */
  Clues(String text) {
    small = text.toCharArray();
    int one = 0;
    int two = 0;
    for (int i = 0; i < small.length; i++) {
      char c = (char) (small[i] | CASE);
      small[i] = c;
      add(next(two, c));
      two = next(one, c);
      one = next(0, c);
      add(two);
      add(one);
    }
  }

  private void add(int run) {
    int bit = bit(run);
    runs[bit >>> 6] |= 1L << bit;
  }

  /** Whether some characters are in the text, be it in small letters or not. */
  boolean has(String clue) {
    return mayHave(clue) && find(clue);
  }

  private boolean find(String clue) {
    int first = clue.charAt(0) | CASE;
    for (int i = 0; i <= small.length - clue.length(); i++) {
      if (small[i] == first && isAt(i, clue)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(int start, String clue) {
    for (int i = 1; i < clue.length(); i++) {
      if (small[start + i] != (clue.charAt(i) | CASE)) {
        return false;
      }
    }
    return true;
  }

  private boolean mayHave(String clue) {
    int run = 0;
    for (int i = 0; i < clue.length(); i++) {
      run = next(run, clue.charAt(i));
      int bit = bit(run);
      boolean isWhole = i >= RUN - 1 || i == clue.length() - 1;
      if (isWhole && (runs[bit >>> 6] & 1L << bit) == 0) {
        return false;
      }
    }
    return true;
  }

  private static int next(int run, char c) {
    return (run << CHARACTER_BITS ^ (c | CASE)) & ALL_OF_A_RUN;
  }

  private static int bit(int run) {
    return (run * MIX) >>> (Integer.SIZE - LOG_BITS);
  }
}
