package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the texts that may be alike without holding each against each (locality-sensitive hashing):
 * those whose signatures agree in some band. However many share a band, each is held against the
 * last few only, so that the work grows with the number of texts and not with its square.
 */
final class LikelyPairs {
  private static final int BANDS = 12;
  private static final int ROWS = 2;
  private static final int LAST_FEW = 4;

  /** Signatures of texts that are half the same agree about twice as often. */
  private static final int AGREEING = 6;

  private final List<Map<Long, List<Integer>>> bands = new ArrayList<>();
  private final Map<Integer, int[]> signatures = new HashMap<>();

  LikelyPairs() {
    for (int i = 0; i < BANDS; i++) {
      bands.add(new HashMap<>());
    }
  }

  /** Adds a text under a number of its own; tells the earlier ones that may be like it. */
  Set<Integer> add(int number, Shingles text) {
    int[] signature = text.signature(BANDS * ROWS);
    Set<Integer> likely = new HashSet<>();
    for (int i = 0; i < BANDS; i++) {
      long band = (long) signature[i * ROWS] << 32 | (signature[i * ROWS + 1] & 0xFFFFFFFFL);
      List<Integer> same = bands.get(i).computeIfAbsent(band, b -> new ArrayList<>(1));
      likely.addAll(same.subList(Math.max(0, same.size() - LAST_FEW), same.size()));
      same.add(number);
    }
    likely.removeIf(l -> agreeing(signature, signatures.get(l)) < AGREEING);
    signatures.put(number, signature);
    return likely;
  }

  private static int agreeing(int[] one, int[] other) {
    int count = 0;
    for (int i = 0; i < one.length; i++) {
      count += one[i] == other[i] ? 1 : 0;
    }
    return count;
  }
}
