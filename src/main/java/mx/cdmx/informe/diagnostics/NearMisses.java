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

  private NearMisses(List<Known> known) {
    this.known = known;
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
    List<List<Known>> byLeastEdits = byLeastEdits(LetterBag.of(plain), reach);
    TreeSet<Candidate> nearest =
        new TreeSet<>(Comparator.comparingInt(Candidate::edits).thenComparing(Candidate::word));
    for (int least = 0; least <= reach; least++) {
      for (Known k : byLeastEdits.get(least)) {
        int edits = new LevenshteinDistance(reach).apply(plain, k.plain());
        if (edits >= 0) {
          nearest.add(new Candidate(k.word(), edits));
        }
        if (nearest.size() > MOST) {
          nearest.pollLast();
        }
        reach = nearest.size() == MOST ? nearest.last().edits() : reach;
      }
    }
    return nearest.stream().map(Candidate::word).toList();
  }

  /** The likeliest come first, so that the others need not be compared. */
  private List<List<Known>> byLeastEdits(LetterBag letters, int reach) {
    List<List<Known>> byLeast =
        IntStream.rangeClosed(0, reach).<List<Known>>mapToObj(i -> new ArrayList<>()).toList();
    for (Known k : known) {
      int least = letters.leastEdits(k.letters());
      if (least <= reach) {
        byLeast.get(least).add(k);
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

  private record Known(String word, String plain, LetterBag letters) {
    static Known of(String word) {
      return new Known(word, NearMisses.plain(word), LetterBag.of(NearMisses.plain(word)));
    }
  }

  private record Candidate(String word, int edits) {}
}
