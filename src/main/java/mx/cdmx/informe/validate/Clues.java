package mx.cdmx.informe.validate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Letters of which a passage at fault has some, capitals aside. Every clue has a number in the
 * program, under which a {@link ClueFinder} finds it in the same pass as all others.
 */
final class Clues {
  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  private final List<String> clues;

  /** A bit a clue, by number. */
  private final long[] bits;

  /** The first of those bits' words in which one is set. */
  private final int first;

  /** The highest number. */
  private final int last;

  private Clues(List<String> clues) {
    this.clues = List.copyOf(clues);
    BitSet numbers = new BitSet();
    this.clues.forEach(c -> numbers.set(number(c)));
    this.bits = numbers.toLongArray();
    this.first = Math.max(0, numbers.nextSetBit(0)) / Long.SIZE;
    this.last = numbers.length() - 1;
  }

  /** Some clues; none where a passage without any may be at fault. */
  static Clues of(String... clues) {
    return new Clues(Arrays.asList(clues));
  }

  /** Some clues. */
  static Clues of(List<String> clues) {
    return new Clues(clues);
  }

  private static int number(String clue) {
    synchronized (NUMBERS) {
      return NUMBERS.computeIfAbsent(clue, c -> NUMBERS.size());
    }
  }

  /** All that the program has, each under its number, or nothing where there are but so many. */
  static Map<String, Integer> allIfMoreThan(int known) {
    synchronized (NUMBERS) {
      return NUMBERS.size() > known ? Map.copyOf(NUMBERS) : Map.of();
    }
  }

  /** Whether some of them are in a text, or there are none to look for. */
  boolean areIn(String text, Found found) {
    return clues.isEmpty()
        || (last < found.known
            ? found.hasSome(bits, first)
            : clues.stream().anyMatch(c -> ClueFinder.has(text, c)));
  }

  /** Which clues a text has. */
  static final class Found {
    /** As if a text had all of them: then every pattern is tried. */
    static final Found ALL = new Found(new long[0], Integer.MAX_VALUE);

    private final long[] bits;
    private final int known;

    /**
     * Some clues.
     *
     * @param bits a bit a clue, by number
     * @param known how many were looked for
     */
    Found(long[] bits, int known) {
      this.bits = bits.clone();
      this.known = known;
    }

    private boolean hasSome(long[] some, int first) {
      if (this == ALL) {
        return true;
      }
      for (int i = first; i < some.length; i++) {
        if ((bits[i] & some[i]) != 0) {
          return true;
        }
      }
      return false;
    }
  }
}
