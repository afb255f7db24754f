package mx.cdmx.informe.validate;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text as the set of its runs of three words, hashed, with capitals and signs aside: what two
 * texts share of it is how much they are the same text.
 */
final class Shingles {
  private static final int PRIME = 31;
  private static final int[] NONE = {};
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final int[] sorted;

  private Shingles(int[] hashes) {
    Arrays.sort(hashes);
    this.sorted = distinct(hashes);
  }

  /** Those of a text. */
  static Shingles of(ReadText text) {
    int[] found = new int[text.size() + 1];
    int count = 0;
    int words = 0;
    int before = 0;
    int last = 0;
    for (int i = 0; i < text.size(); i++) {
      for (int word : text.word(i).runs()) {
        if (++words > 2) {
          found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
          found[count++] = hash(before, last, word);
        }
        before = last;
        last = word;
      }
    }
    return new Shingles(Arrays.copyOf(found, count));
  }

  /** A hash for each run of letters and figures, in small letters. */
  static int[] runs(String text) {
    int[] found = new int[text.length() / 2 + 1];
    int count = 0;
    int word = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Letters.orFiguresHave(text.charAt(i))) {
        word = PRIME * word + Character.toLowerCase(text.charAt(i));
      } else if (word != 0) {
        found[count++] = word;
        word = 0;
      }
    }
    return Arrays.copyOf(found, count);
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

  /** How many two texts have in common; fewer where there cannot be as many as asked for. */
  int shared(Shingles other, int least) {
    return common(other, least, NONE);
  }

  /** Those that two texts have in common, which are so many. */
  int[] common(Shingles other, int count) {
    int[] common = new int[count];
    common(other, count, common);
    return common;
  }

  /** Counts them, and keeps as many as there is room for. */
  private int common(Shingles other, int least, int[] common) {
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.length
        && j < other.sorted.length
        && count + Math.min(sorted.length - i, other.sorted.length - j) >= least) {
      int order = Integer.compare(sorted[i], other.sorted[j]);
      if (order == 0) {
        if (count < common.length) {
          common[count] = sorted[i];
        }
        count++;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return count;
  }

  /** All of them, in no order that means anything. */
  IntStream stream() {
    return Arrays.stream(sorted);
  }

  /** A few numbers, as many of which two texts share as of their runs of words (MinHash). */
  int[] signature(int length) {
    int[] signature = new int[length];
    for (int i = 0; i < length; i++) {
      long factor = MIX * (2L * i + 1);
      int least = Integer.MAX_VALUE;
      for (int shingle : sorted) {
        int hash = (int) ((factor * (shingle ^ i)) >>> 32);
        if (hash < least) {
          least = hash;
        }
      }
      signature[i] = least;
    }
    return signature;
  }
}
