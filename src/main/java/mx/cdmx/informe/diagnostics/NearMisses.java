package mx.cdmx.informe.diagnostics;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What may have been meant by a word that is not known. */
public final class NearMisses {
  private static final int MOST = 3;

  private NearMisses() {}

  /**
   * The known words within a third of the word's length of edits, accents and case aside, the
   * nearest first, at most three.
   */
  public static List<String> of(String word, Collection<String> known) {
    String plain = plain(word);
    int reach = Math.max(1, plain.length() / 3);
    LevenshteinDistance distance = new LevenshteinDistance(reach);
    return known.stream()
        .map(k -> new Candidate(k, distance.apply(plain, plain(k))))
        .filter(c -> c.edits() >= 0)
        .sorted(Comparator.comparingInt(Candidate::edits).thenComparing(Candidate::word))
        .limit(MOST)
        .map(Candidate::word)
        .toList();
  }

  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private record Candidate(String word, int edits) {}
}
