package mx.cdmx.informe.validate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that a text may mean, found by their first word and the second or third. */
final class FullNames {
  private final Map<String, Set<FullName>> byStart = new HashMap<>();
  private final Set<String> starts = new HashSet<>();

  FullNames(Collection<String> names) {
    names.stream().map(FullName::of).filter(n -> n.size() > 1).forEach(this::add);
  }

  private void add(FullName name) {
    starts.add(name.plain(0));
    add(name.plain(0) + " " + name.plain(1), name);
    if (name.size() > 2) {
      add(name.plain(0) + " " + name.plain(2), name);
    }
  }

  private void add(String start, FullName name) {
    byStart.computeIfAbsent(start, key -> new LinkedHashSet<>()).add(name);
  }

  /** Those that some words of a text, from one on, may mean. */
  Set<FullName> from(List<NamePiece> text, int start) {
    if (!starts.contains(text.get(start).plain())) {
      return Set.of();
    }
    Set<FullName> found = new LinkedHashSet<>();
    for (int next = start + 1; next < Math.min(start + 3, text.size()); next++) {
      found.addAll(
          byStart.getOrDefault(text.get(start).plain() + " " + text.get(next).plain(), Set.of()));
    }
    return found;
  }
}
