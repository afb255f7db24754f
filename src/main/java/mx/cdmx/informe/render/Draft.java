package mx.cdmx.informe.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a report's pages before they are set: which numbers to print, which activities
 * and tables end at the foot of a page, and which words to leave whole lest they go on over the
 * page, or divide a third line in a row.
 *
 * @param pages the page of each anchor, counted from one
 * @param feet activities and tables that end at the foot of a page
 * @param whole texts, and where in each of them a word stays whole
 */
record Draft(Map<String, Integer> pages, Set<String> feet, Map<String, Set<Integer>> whole) {
  Draft {
    pages = Map.copyOf(pages);
    feet = Set.copyOf(feet);
    whole = Map.copyOf(whole);
  }

  /** Nothing is known. */
  static Draft first() {
    return new Draft(Map.of(), Set.of(), Map.of());
  }

  /** What is known after the report was set once more. */
  Draft after(Setting setting) {
    Map<String, Set<Integer>> more = new HashMap<>();
    whole.forEach((text, at) -> more.put(text, new HashSet<>(at)));
    setting
        .unwanted()
        .forEach((text, at) -> more.computeIfAbsent(text, t -> new HashSet<>()).addAll(at));
    return new Draft(setting.pages(), setting.feet(), more);
  }

  /** Whether nothing is left that a further draft would mend. */
  boolean isSettledBy(Setting setting) {
    return setting.unwanted().isEmpty() && feet.equals(setting.feet());
  }

  /** Whether the report fell on its pages as this says, and some anchors on theirs. */
  boolean isBorneOut(Setting setting, Set<String> anchors) {
    return feet.equals(setting.feet())
        && anchors.stream()
            .allMatch(a -> setting.pages().getOrDefault(a, 0).equals(pages.getOrDefault(a, 0)));
  }
}
