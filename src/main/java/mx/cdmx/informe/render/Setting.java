package mx.cdmx.informe.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a document fell on its pages.
 *
 * @param pages the page of each anchor, counted from one
 * @param feet activities and tables that end at the foot of a page
 * @param divided the lines that end within a word
 * @param anchors where each anchor was painted; empty where it was laid out only
 */
record Setting(
    Map<String, Integer> pages,
    Set<String> feet,
    List<DividedLine> divided,
    Map<String, Anchor> anchors) {
  Setting {
    pages = Map.copyOf(pages);
    feet = Set.copyOf(feet);
    divided = List.copyOf(divided);
    anchors = Map.copyOf(anchors);
  }

  /** Words that should stay whole, by the text that they are in and where they were divided. */
  Map<String, Set<Integer>> unwanted() {
    Map<String, Set<Integer>> found = new HashMap<>();
    divided.stream()
        .filter(DividedLine::unwanted)
        .forEach(l -> found.computeIfAbsent(l.text(), t -> new HashSet<>()).add(l.at()));
    return found;
  }
}
