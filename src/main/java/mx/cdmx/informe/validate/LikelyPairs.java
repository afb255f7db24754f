package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the texts that may be alike without holding each against each (locality-sensitive hashing):
 * those whose signatures agree in some band. However many share a band, each is held against the
 * last few only, so that the work grows with the number of texts and not with its square.
 */
final class LikelyPairs {
  private static final int BANDS = 12;
  private static final int ROWS = 2;
  private static final int LAST_FEW = 4;
  private static final int NONE = -1;

  /** Signatures of texts that are half the same agree about twice as often. */
  private static final int AGREEING = 6;

  /** The last text with each band. */
  private final List<Map<Long, Integer>> last = new ArrayList<>();

  /** For each band of a text the text before it that has the same. */
  private final int[][] before;

  private final int[][] signatures;

  /** No text yet, of so many. */
  LikelyPairs(int size) {
    for (int i = 0; i < BANDS; i++) {
      last.add(new HashMap<>());
    }
    before = new int[size][];
    signatures = new int[size][];
  }

  /** Adds a text under its number; tells the earlier ones that may be like it. */
  IntStream add(int number, Shingles text) {
    int[] signature = text.signature(BANDS * ROWS);
    int[] likely = new int[BANDS * LAST_FEW];
    int count = 0;
    before[number] = new int[BANDS];
    signatures[number] = signature;
    for (int i = 0; i < BANDS; i++) {
      long band = (long) signature[i * ROWS] << 32 | (signature[i * ROWS + 1] & 0xFFFFFFFFL);
      Integer earlier = last.get(i).put(band, number);
      before[number][i] = earlier == null ? NONE : earlier;
      int one = before[number][i];
      for (int few = 0; few < LAST_FEW && one != NONE; few++) {
        likely[count++] = one;
        one = before[one][i];
      }
    }
    return IntStream.of(likely)
        .limit(count)
        .distinct()
        .filter(l -> agreeing(signature, signatures[l]) >= AGREEING);
  }

  private static int agreeing(int[] one, int[] other) {
    int count = 0;
    for (int i = 0; i < one.length; i++) {
      count += one[i] == other[i] ? 1 : 0;
    }
    return count;
  }
}
