package mx.cdmx.informe.validate;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that a text may mean, found by their first word and the second or third. */
final class FullNames {
  /** By their first word, then by the second or third. */
  private final Map<String, Map<String, Set<FullName>>> byStart = new HashMap<>();

  FullNames(Collection<String> names) {
    names.stream().map(FullName::of).filter(n -> n.size() > 1).forEach(this::add);
  }

  private void add(FullName name) {
    add(name.plain(1), name);
    if (name.size() > 2) {
      add(name.plain(2), name);
    }
  }

  private void add(String next, FullName name) {
    byStart
        .computeIfAbsent(name.plain(0), key -> new HashMap<>())
        .computeIfAbsent(next, key -> new LinkedHashSet<>())
        .add(name);
  }

  /** Whether some of them start with a word. */
  boolean mayStart(Word word) {
    return byStart.containsKey(word.plain());
  }

  /** Those that some words of a text, from one on, may mean. */
  Set<FullName> from(List<NamePiece> text, int start) {
    Map<String, Set<FullName>> byNext = byStart.getOrDefault(text.get(start).plain(), Map.of());
    if (byNext.isEmpty()) {
      return Set.of();
    }
    Set<FullName> found = Set.of();
    for (int next = start + 1; next < Math.min(start + 3, text.size()); next++) {
      Set<FullName> more = byNext.getOrDefault(text.get(next).plain(), Set.of());
      found = found.isEmpty() ? more : union(found, more);
    }
    return found;
  }

  private static Set<FullName> union(Set<FullName> some, Set<FullName> more) {
    if (more.isEmpty()) {
      return some;
    }
    Set<FullName> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return all;
  }
}
