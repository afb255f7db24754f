package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is set apart between a subject and its verb: La Red, presidida por el Consejo, convocó… */
final class SubjectAside implements Inciso {
  private static final Turn ASIDE =
      Turn.of(
          List.of(
              ", a través de",
              ", por medio de",
              ", por conducto de",
              ", mediante",
              ", junto con",
              ", con apoyo de",
              ", con el apoyo de",
              ", en colabor",
              ", en coordin",
              ", en conjunto",
              ", en alianza",
              "do por",
              "da por",
              "dos por",
              "das por",
              "do en",
              "da en",
              "dos en",
              "das en"),
          "("
              + Subject.REGEX
              + "), ((?:a través de|por medio de|por conducto de|mediante|junto con|con apoyo de"
              + "|con el apoyo de|en (?:colaboración|coordinación|conjunto|alianza) con"
              + "|\\p{Ll}+[ai]d[oa]s? (?:por|en)) [^.,;:!?—–]*+)");

  private static final Signs CLOSING = Signs.of("”»)");
  private static final Signs MARKS = Signs.of(".!?…");

  private static final Set<String> FIRST_WORDS =
      Set.of("a", "por", "mediante", "junto", "con", "en");

  private static final Pattern BEFORE_VERB = Pattern.compile("[\\p{L}\\p{N})”»] \\z");

  @Override
  public Stream<MissingComma> lacking(Passage passage) {
    return (passage.has(ASIDE.clues()) ? asides(passage.text()) : List.<MatchResult>of())
        .stream().filter(m -> Subject.isPlain(m.group(1))).flatMap(m -> beforeVerb(m).stream());
  }

  /** All of a text, looked for only in the sentences that may have one. */
  private static List<MatchResult> asides(String text) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher =
        ASIDE.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int from = 0;
    for (int start : starts(text)) {
      if (start >= from && matcher.region(start, text.length()).lookingAt()) {
        found.add(matcher.toMatchResult());
        from = matcher.end();
      }
    }
    return found;
  }

  /** Where those sentences may start in which a comma is before words that may be set apart. */
  private static SortedSet<Integer> starts(String text) {
    SortedSet<Integer> starts = new TreeSet<>();
    for (int at = text.indexOf(", "); at >= 0; at = text.indexOf(", ", at + 1)) {
      int start = at + 2;
      int end = Math.max(start, text.indexOf(' ', start));
      if (FIRST_WORDS.contains(text.substring(start, end)) || isParticiple(text, start, end)) {
        addStarts(text, at, starts);
      }
    }
    return starts;
  }

  /** What is behind a full stop and a parenthesis may go on with a sentence, or start one. */
  private static void addStarts(String text, int at, SortedSet<Integer> starts) {
    for (int i = at; i > 1; i--) {
      if (isSpace(text.charAt(i - 1))) {
        char last = text.charAt(i - 2);
        char mark = CLOSING.has(last) && i > 2 ? text.charAt(i - 3) : last;
        if (MARKS.has(mark)) {
          starts.add(i);
          if (last != ')' && mark != '…') {
            return;
          }
        }
      }
    }
    starts.add(0);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isParticiple(String text, int start, int end) {
    int last = end > start && text.charAt(end - 1) == 's' ? end - 2 : end - 1;
    return last - 2 > start
        && (text.charAt(last) == 'o' || text.charAt(last) == 'a')
        && text.charAt(last - 1) == 'd'
        && (text.startsWith(" por ", end) || text.startsWith(" en ", end));
  }

  private static Optional<MissingComma> beforeVerb(MatchResult found) {
    String aside = found.group(2);
    return FiniteVerb.first(aside)
        .filter(verb -> BEFORE_VERB.matcher(aside.substring(0, verb.start())).find())
        .filter(verb -> Subject.isPlain(aside.substring(0, verb.start())))
        .map(
            verb ->
                MissingComma.between(
                    aside.substring(0, verb.start() - 1),
                    found.start(2) + verb.start() - 1,
                    found.start(2) + verb.end(),
                    false));
  }
}
