package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.cdmx.informe.load.Prose;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Paragraph;

/**
 * A list and the number of things that the words before it announce.
 *
 * @param start where those words start
 * @param end where they end
 * @param announced the numbers before the list in its sentence, any of which may be meant
 * @param items how many things it has
 */
record AnnouncedList(int start, int end, List<Integer> announced, Enumeration items) {
  private static final int MOST = 30;
  private static final String NOUN =
      "\\s+(?!siglos|años|días|horas|semanas|meses|veces|décadas)\\p{L}+s\\b";

  /** “[tres] principios transversales de la Agenda: ”. */
  private static final Pattern COLON =
      Pattern.compile(
          "(" + NOUN + ")(?:\\s+[^\\s.,;:()“”]+){0,12}?:\\s*", Pattern.UNICODE_CHARACTER_CLASS);

  /** “[trece] mensajes (uno general y doce temáticos)”. */
  private static final Pattern PARENTHESIS =
      Pattern.compile(
          "(" + NOUN + ")(?:\\s+\\p{L}+){0,3}?\\s+\\(([^()]+)\\)", Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * Those of a paragraph, and the list right after it.
   *
   * @param lexicon where its words are kept
   */
  static List<AnnouncedList> in(Paragraph paragraph, String text, Lexicon lexicon) {
    List<AnnouncedList> found = new ArrayList<>();
    String own = text.substring(Prose.start(paragraph), Prose.end(paragraph));
    if (!own.contains(":") && !own.contains("(")) {
      return found;
    }
    List<Integer> before = new ArrayList<>();
    Sentence sentence = new Sentence(text, -1, -1);
    for (NumberMention n : numbers(new ReadText(own, lexicon), Prose.start(paragraph))) {
      if (!mayAnnounce(n)) {
        continue;
      }
      Sentence current = Sentence.at(text, n.start());
      if (!current.equals(sentence)) {
        before.clear();
        sentence = current;
      }
      before.add(n.value().intValue());
      read(n, List.copyOf(before), paragraph, text).ifPresent(found::add);
    }
    return found;
  }

  private static List<NumberMention> numbers(ReadText own, int start) {
    return SpanishNumbers.in(own).stream().map(n -> n.within(start)).toList();
  }

  private static boolean mayAnnounce(NumberMention n) {
    int value = n.value().intValue();
    return value > 1 && value <= MOST && n.value().scale() <= 0 && n.moneda().isEmpty();
  }

  private static Optional<AnnouncedList> read(
      NumberMention n, List<Integer> announced, Paragraph paragraph, String text) {
    Matcher colon = COLON.matcher(text).region(n.end(), Prose.end(paragraph));
    if (colon.lookingAt()) {
      return items(paragraph, text, colon.end())
          .map(e -> new AnnouncedList(n.start(), colon.end(1), announced, e));
    }
    Matcher parenthesis = PARENTHESIS.matcher(text).region(n.end(), Prose.end(paragraph));
    if (parenthesis.lookingAt()) {
      return sum(parenthesis.group(2))
          .map(e -> new AnnouncedList(n.start(), parenthesis.end(1), announced, e));
    }
    return Optional.empty();
  }

  private static Optional<Enumeration> items(Paragraph paragraph, String text, int from) {
    int end = Prose.end(paragraph);
    if (from >= end) {
      return paragraph.getNext() instanceof ListBlock list
          ? Optional.of(Enumeration.exactly(Prose.children(list)))
          : Optional.empty();
    }
    return Enumeration.numbered(text.substring(from, end))
        .or(() -> Enumeration.inline(text.substring(from, Sentence.at(text, from).end())));
  }

  /** What the parts in a parenthesis add up to, where each of them is a number of things. */
  private static Optional<Enumeration> sum(String parts) {
    int sum = 0;
    String[] each = parts.split(",\\s+(?:y\\s+)?|\\s+y\\s+", -1);
    for (String part : each) {
      List<NumberMention> numbers = SpanishNumbers.in(part);
      if (numbers.size() != 1 || numbers.get(0).start() != 0) {
        return Optional.empty();
      }
      sum += numbers.get(0).value().intValue();
    }
    return each.length > 1 ? Optional.of(Enumeration.exactly(sum)) : Optional.empty();
  }

  /** Whether some number before it is that of its items. */
  boolean isComplete() {
    return announced.stream().anyMatch(items::mayBe);
  }

  /** How many items it has, or where that is not certain the nearest to what was announced. */
  int listed() {
    int last = announced.get(announced.size() - 1);
    return Math.max(items.least(), Math.min(items.most(), last));
  }
}
