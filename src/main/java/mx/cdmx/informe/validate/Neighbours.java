package mx.cdmx.informe.validate;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds words one letter apart without comparing each with each: those that become alike when one
 * letter is left out of either (the index of SymSpell).
 */
final class Neighbours {
  private final Map<String, Set<String>> byRest = new HashMap<>();

  /** An index of words. */
  Neighbours(Collection<String> words) {
    words.forEach(
        w -> rests(w).forEach(r -> byRest.computeIfAbsent(r, key -> new TreeSet<>()).add(w)));
  }

  /** Those that are at most one letter more, less or other than a word, and some that are two. */
  Set<String> near(String word) {
    Set<String> found = new LinkedHashSet<>();
    rests(word).forEach(r -> found.addAll(byRest.getOrDefault(r, Set.of())));
    found.remove(word);
    return found;
  }

  private static List<String> rests(String word) {
    return Stream.concat(
            Stream.of(word),
            IntStream.range(0, word.length())
                .mapToObj(i -> word.substring(0, i) + word.substring(i + 1)))
        .distinct()
        .toList();
  }
}
