package mx.cdmx.informe.diagnostics;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What may have been meant by a word that is not known. */
public final class NearMisses {
  private static final int MOST = 3;

  private final List<Known> known;

  private final LetterPairs pairs;

  private NearMisses(List<Known> known) {
    this.known = known;
    this.pairs = new LetterPairs(known.stream().map(Known::plain).toList());
  }

  /** Looks among words that are known. */
  public static NearMisses among(Collection<String> known) {
    return new NearMisses(known.stream().map(Known::of).toList());
  }

  /** The same for a single word. */
  public static List<String> of(String word, Collection<String> known) {
    return among(known).of(word);
  }

  /**
   * The known words within a third of the word's length of edits, accents and case aside, the
   * nearest first, at most three.
   */
  public List<String> of(String word) {
    String plain = plain(word);
    int reach = Math.max(1, plain.length() / 3);
    Nearest nearest = new Nearest(reach);
    List<List<Known>> byLeastEdits = byLeastEdits(plain, reach);
    for (int least = 0; least <= nearest.reach(); least++) {
      for (Known k : byLeastEdits.get(least)) {
        nearest.add(k.word(), new LevenshteinDistance(nearest.reach()).apply(plain, k.plain()));
      }
    }
    return nearest.words();
  }

  /** The likeliest come first, so that the others need not be compared. */
  private List<List<Known>> byLeastEdits(String plain, int reach) {
    List<List<Known>> byLeast =
        IntStream.rangeClosed(0, reach).<List<Known>>mapToObj(i -> new ArrayList<>()).toList();
    int[] least = pairs.leastEdits(plain);
    for (int i = 0; i < least.length; i++) {
      if (least[i] <= reach) {
        byLeast.get(least[i]).add(known.get(i));
      }
    }
    return byLeast;
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.chars().allMatch(c -> c < 128)
        ? lower
        : Normalizer.normalize(word, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
  }

  private record Known(String word, String plain) {
    static Known of(String word) {
      return new Known(word, NearMisses.plain(word));
    }
  }

  private record Candidate(String word, int edits) {}

  /** The nearest so far. */
  private static final class Nearest {
    private final TreeSet<Candidate> candidates =
        new TreeSet<>(Comparator.comparingInt(Candidate::edits).thenComparing(Candidate::word));
    private final int farthest;

    Nearest(int farthest) {
      this.farthest = farthest;
    }

    /** Within how many edits another must be to be among them. */
    int reach() {
      return candidates.size() == MOST ? candidates.last().edits() : farthest;
    }

    /** Adds a word so many edits away, unless that is too far ({@code -1}). */
    void add(String word, int edits) {
      if (edits >= 0) {
        candidates.add(new Candidate(word, edits));
      }
      if (candidates.size() > MOST) {
        candidates.pollLast();
      }
    }

    List<String> words() {
      return candidates.stream().map(Candidate::word).toList();
    }
  }
}
