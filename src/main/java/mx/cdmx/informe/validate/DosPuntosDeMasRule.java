package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/**
 * No colon parts what belongs together: a thing and its name, a preposition and what it goes with,
 * a verb and what it says; and no sentence of a title has two.
 */
final class DosPuntosDeMasRule extends PassageRule {
  /** “Taller: “Movilidad”” in a title; of one thing only, for several are a list. */
  private static final Pattern NAME_IN_TITLE =
      pattern("(?:\\A|(?<=\\. ))(?:" + Events.SINGULAR + ")(?: [^:.,;“”]{1,60})?(:) (?=[“«])");

  private static final Pattern NAME =
      pattern(
          "(?<!\\p{L})(?:el|la|un|una|del|al|su|este|esta|dicho|dicha) (?:"
              + Events.SINGULAR
              + ")(?: (?:virtual|en línea))?(:) (?=[“«])");

  private static final Starts BEFORE_NAME = Starts.atWord("adelsu");

  private static final Pattern PREPOSITION =
      pattern(
          "(?<!\\p{L})(?:al?|ante|bajo|como|con|contra|del?|desde|durante|en|entre|hacia|hasta|mediante"
              + "|para|por|según|sin|sobre|tras)(:) (?=[^\\s\\p{Punct}]|[“«])(?!\\p{L}\\)|\\d+[.)])");

  private static final Starts AT_PREPOSITION = Starts.atWord("abcdehmpst");

  /** What comes after it is neither a quotation nor a list with numbers. */
  private static final Pattern VERB =
      pattern(
          "(?<!\\p{L}|\\b(?:esto|eso|que) )(?:(?:fue|fueron|son|eran|serán"
              + "|es)|[Ss]e (?:destac|encontr|encuentr|inclu)\\p{L}+|(?:[Pp]articip|[Aa]sist)[ai]?(?:aron"
              + "|ieron))(:) (?=\\p{L}(?!\\)))");

  private static final Starts AT_VERB = Starts.atWord("aefpsAPS");

  /** A second one between the same quotation marks, or outside of any. */
  private static final Pattern MARK = pattern("[“«”»]|\\.(?= )|:(?= )");

  DosPuntosDeMasRule(Passages passages) {
    super(passages, ": ");
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
  }

  @Override
  public String code() {
    return "dos-puntos-de-mas";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    if (passage.text().indexOf(": ") < 0) {
      return Stream.empty();
    }
    boolean isTitle = passage.block().isEmpty();
    List<MatchResult> sure =
        Stream.concat(
                isTitle ? passage.find(NAME_IN_TITLE) : passage.find(NAME, BEFORE_NAME),
                passage.find(PREPOSITION, AT_PREPOSITION))
            .toList();
    List<Integer> second = sure.isEmpty() && isTitle ? seconds(passage) : List.of();
    return Stream.of(
            sure.stream().map(m -> mended(passage, m)),
            passage
                .find(VERB, AT_VERB)
                .map(
                    m ->
                        told(
                            passage,
                            m.start(),
                            m.start(1),
                            "» o añada «los siguientes» o «las siguientes")),
            second.stream().map(at -> told(passage, at, at, ".")))
        .flatMap(findings -> findings);
  }

  private Finding mended(Passage passage, MatchResult m) {
    int colon = m.start(1);
    return Finding.of(
        diagnostic(passage, colon, colon, ""), passage.repair(code(), colon, colon + 1, ""));
  }

  private Finding told(Passage passage, int start, int colon, String instead) {
    return Finding.of(diagnostic(passage, start, colon, instead));
  }

  private Diagnostic diagnostic(Passage passage, int start, int colon, String instead) {
    return Diagnostic.warning(
        code(),
        passage.place(start, colon + 1),
        passage.around(colon, colon + 1),
        passage.around(colon, colon + 1, instead));
  }

  private static List<Integer> seconds(Passage passage) {
    List<Integer> found = new ArrayList<>();
    boolean isQuoted = false;
    Set<Boolean> seen = new HashSet<>();
    for (MatchResult mark : passage.find(MARK).toList()) {
      switch (mark.group()) {
        case "“", "«", "”", "»" -> {
          isQuoted = "“«".contains(mark.group());
          seen.remove(true);
        }
        case "." -> seen.remove(isQuoted);
        default -> {
          if (!seen.add(isQuoted)) {
            found.add(mark.start());
          }
        }
      }
    }
    return found;
  }
}
