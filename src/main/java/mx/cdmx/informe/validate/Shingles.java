package mx.cdmx.informe.validate;

import java.util.Arrays;

/**
 * A text as the set of its runs of three words, hashed, with capitals and signs aside: what two
 * texts share of it is how much they are the same text.
 */
final class Shingles {
  private static final int PRIME = 31;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final int[] sorted;

  private Shingles(int[] hashes) {
    Arrays.sort(hashes);
    this.sorted = distinct(hashes);
  }

  /** Those of a text. */
  static Shingles of(String text) {
    int[] found = new int[text.length() / 2 + 1];
    int count = 0;
    int words = 0;
    int before = 0;
    int last = 0;
    int word = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        word = PRIME * word + Character.toLowerCase(text.charAt(i));
      } else if (word != 0) {
        if (++words > 2) {
          found[count++] = hash(before, last, word);
        }
        before = last;
        last = word;
        word = 0;
      }
    }
    return new Shingles(Arrays.copyOf(found, count));
  }

  private static int hash(int first, int second, int third) {
    long mixed = ((first * MIX + second) * MIX + third) * MIX;
    return (int) (mixed >>> 32);
  }

  private static int[] distinct(int[] sorted) {
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[count++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, count);
  }

  /** How many there are. */
  int size() {
    return sorted.length;
  }

  /** The share of all that two texts have which both have (Jaccard). */
  double likeness(Shingles other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.length && j < other.sorted.length) {
      int order = Integer.compare(sorted[i], other.sorted[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int all = sorted.length + other.sorted.length - common;
    return all == 0 ? 0 : (double) common / all;
  }

  /** A few numbers, as many of which two texts share as of their runs of words (MinHash). */
  int[] signature(int length) {
    int[] least = new int[length];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int i = 0; i < length; i++) {
      long factor = MIX * (2L * i + 1);
      for (int shingle : sorted) {
        least[i] = Math.min(least[i], (int) ((factor * (shingle ^ i)) >>> 32));
      }
    }
    return least;
  }
}
