package mx.cdmx.informe.proofread;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the words one edit away, by what is left of each without one of its letters. */
final class Neighbours {
  /** Shorter words are too often one edit from others. */
  private static final int SHORTEST = 6;

  private static final LevenshteinDistance ONE_EDIT = new LevenshteinDistance(1);

  private final Map<String, Set<String>> byRest = new HashMap<>();

  Neighbours(Collection<String> words) {
    words.stream()
        .filter(w -> w.length() >= SHORTEST)
        .forEach(
            w -> rests(w).forEach(r -> byRest.computeIfAbsent(r, k -> new TreeSet<>()).add(w)));
  }

  List<String> of(String word) {
    return word.length() < SHORTEST
        ? List.of()
        : rests(word)
            .flatMap(r -> byRest.getOrDefault(r, Set.of()).stream())
            .distinct()
            .filter(w -> areNear(w, word))
            .sorted()
            .toList();
  }

  /** Whether one edit makes one word the other; at its end it makes a plural, or the feminine. */
  static boolean areNear(String one, String other) {
    int shared = Math.max(one.length(), other.length()) - 1;
    return !one.regionMatches(0, other, 0, shared) && ONE_EDIT.apply(one, other) == 1;
  }

  private static Stream<String> rests(String word) {
    return Stream.concat(
        Stream.of(word),
        IntStream.range(0, word.length())
            .mapToObj(i -> word.substring(0, i) + word.substring(i + 1)));
  }
}
