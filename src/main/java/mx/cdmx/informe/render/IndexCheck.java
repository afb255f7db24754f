package mx.cdmx.informe.render;

import static mx.cdmx.informe.render.RenderException.Kind.PAGE_NUMBER;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** Holds the page numbers of the indexes against the pages where the activities were painted. */
final class IndexCheck {
  static final Pattern NUMBERS = Pattern.compile("^(\\d+)(?:–(\\d+))?,?$");

  private IndexCheck() {}

  /**
   * Checks them.
   *
   * @param written the elements of the XHTML
   * @param printed what the links of the indexes say, in order
   * @param pages the page of each heading, by its anchor
   * @throws RenderException if a number is wrong or missing
   */
  static void check(List<Element> written, List<String> printed, Map<String, Integer> pages) {
    List<Element> links =
        written.stream().filter(e -> e.getAttribute("class").equals("pagina-indice")).toList();
    if (links.size() != printed.size()) {
      throw new RenderException(
          PAGE_NUMBER, "pagina-indice: %d ≠ %d".formatted(links.size(), printed.size()));
    }
    for (int i = 0; i < links.size(); i++) {
      String anchors = links.get(i).getAttribute("data-anclas");
      Set<Integer> real =
          Arrays.stream(anchors.split(" ", -1))
              .map(a -> pages.getOrDefault(a, 0))
              .collect(Collectors.toCollection(TreeSet::new));
      if (!real.equals(numbers(printed.get(i)))) {
        throw new RenderException(
            PAGE_NUMBER, "%s: %s ≠ %s".formatted(anchors, printed.get(i), real));
      }
    }
  }

  private static Set<Integer> numbers(String printed) {
    Matcher matcher = NUMBERS.matcher(printed);
    if (!matcher.matches()) {
      return Set.of();
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
    return IntStream.rangeClosed(first, last)
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
