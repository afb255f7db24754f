package mx.cdmx.informe.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a report's pages before they are set: which numbers to print, and which words to
 * leave whole lest they go on over the page, or divide a third line in a row.
 *
 * @param pages the page of each anchor, counted from one
 * @param whole texts, and where in each of them a word stays whole
 */
record Draft(Map<String, Integer> pages, Map<String, Set<Integer>> whole) {
  Draft {
    pages = Map.copyOf(pages);
    whole = Map.copyOf(whole);
  }

  /** Nothing is known. */
  static Draft first() {
    return new Draft(Map.of(), Map.of());
  }

  /** What is known after the report was set once more. */
  Draft after(Setting setting) {
    Map<String, Set<Integer>> more = new HashMap<>();
    whole.forEach((text, at) -> more.put(text, new HashSet<>(at)));
    setting
        .unwanted()
        .forEach((text, at) -> more.computeIfAbsent(text, t -> new HashSet<>()).addAll(at));
    return new Draft(setting.pages(), more);
  }

  /** Whether some anchors fell where this says. */
  boolean isBorneOut(Setting setting, Set<String> anchors) {
    return anchors.stream()
        .allMatch(a -> setting.pages().getOrDefault(a, 0).equals(pages.getOrDefault(a, 0)));
  }
}
