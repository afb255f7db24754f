package mx.cdmx.informe.validate;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/** How much two of an edition's texts are one, and whether that says that they are. */
final class Likeness {
  /** As much of their words do two texts share that are one. */
  private static final double ALIKE = 0.5;

  /** The same where there is reason to doubt it. */
  private static final double NEARLY_EQUAL = 0.7;

  /** What so many texts say is no sign that two of them are one. */
  private static final int MANY = 20;

  /** Texts of fewer runs of words than this say too little to tell. */
  private static final int FEWEST = 10;

  private static final int COUNTERS = 1 << 20;

  private final int[] uses = new int[COUNTERS];

  Likeness(List<Shingles> texts) {
    texts.forEach(t -> t.stream().forEach(s -> uses[counter(s)]++));
  }

  /** Shingles may share a counter: then they are thought more common than they are. */
  private static int counter(int shingle) {
    return shingle & (COUNTERS - 1);
  }

  /** Whether a text says enough. */
  static boolean canTell(Shingles text) {
    return text.size() >= FEWEST;
  }

  /**
   * Whether two texts are one.
   *
   * @param coincide whether their activities may have been held at once, and are no series
   */
  boolean isOne(Shingles one, Shingles other, BooleanSupplier coincide) {
    int least = (int) (ALIKE / (1 + ALIKE) * (one.size() + other.size()));
    int shared = one.shared(other, least);
    double share = (double) shared / (one.size() + other.size() - shared);
    if (share < ALIKE) {
      return false;
    }
    return share >= NEARLY_EQUAL
        || (coincide.getAsBoolean() && telling(one.common(other, shared)) >= FEWEST);
  }

  private long telling(int[] common) {
    return Arrays.stream(common).filter(s -> uses[counter(s)] <= MANY).count();
  }
}
