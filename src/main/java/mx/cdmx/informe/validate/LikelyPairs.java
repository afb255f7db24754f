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
  private static final int BANDS = 16;
  private static final int ROWS = 2;
  private static final int LAST_FEW = 4;

  private final List<Map<Long, List<Integer>>> bands = new ArrayList<>();

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
    return likely;
  }
}
