package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** Quotation marks and apostrophes are those of print, not those of a typewriter. */
final class ComillasRectasRule extends PassageRule {
  private static final Pattern TYPED = Pattern.compile("[\"'´`]");
  private static final Pattern DOUBLE = Pattern.compile("(?<!\\p{N}['′]?)\"|(?<=\\p{N})\"(?=.*\")");
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['´`](?=\\p{L})");
  private static final Pattern SINGLE =
      Pattern.compile("(?<![\\p{L}\\p{N}])'(?=\\S)|(?<=[\\p{L}.,;:!?])'(?!\\p{L})");
  private static final Pattern MAY_OPEN = Pattern.compile("(?:.*[\\s(\\[¿¡—«“‘])?", Pattern.DOTALL);

  ComillasRectasRule(Passages passages) {
    super(passages, "\"", "'", "´", "`");
  }

  @Override
  public String code() {
    return "comillas-rectas";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    if (!TYPED.matcher(passage.text()).find()) {
      return Stream.empty();
    }
    Stream<Finding> apostrophes =
        passage
            .find(APOSTROPHE)
            .map(
                m ->
                    Finding.of(
                        diagnostic(passage, m, "’"),
                        passage.repair(code(), m.start(), m.end(), "’")));
    Stream<Finding> single =
        passage.find(SINGLE).map(m -> Finding.of(diagnostic(passage, m, forSingle(passage, m))));
    return Stream.concat(doubles(passage), Stream.concat(apostrophes, single));
  }

  /** Each alone; those that open and close by turns have one right answer. */
  private Stream<Finding> doubles(Passage passage) {
    List<MatchResult> marks = passage.find(DOUBLE).toList();
    boolean byTurns = marks.size() % 2 == 0;
    for (int i = 0; i < marks.size(); i++) {
      byTurns &= opens(passage, marks.get(i)) == (i % 2 == 0);
    }
    List<Finding> found = new ArrayList<>();
    for (MatchResult m : marks) {
      String right = opens(passage, m) ? "“" : "”";
      Diagnostic diagnostic = diagnostic(passage, m, right);
      found.add(
          byTurns
              ? Finding.of(diagnostic, passage.repair(code(), m.start(), m.end(), right))
              : Finding.of(diagnostic));
    }
    return found.stream();
  }

  private static boolean opens(Passage passage, MatchResult mark) {
    return MAY_OPEN.matcher(passage.text().substring(0, mark.start())).matches();
  }

  /** Single quotation marks stand only within double ones. */
  private static String forSingle(Passage passage, MatchResult mark) {
    String before = passage.text().substring(0, mark.start());
    boolean isQuoted = before.lastIndexOf('“') > before.lastIndexOf('”');
    String pair = isQuoted ? "‘’" : "“”";
    return pair.substring(opens(passage, mark) ? 0 : 1, opens(passage, mark) ? 1 : 2);
  }

  private Diagnostic diagnostic(Passage passage, MatchResult m, String right) {
    return Diagnostic.warning(code(), passage.place(m.start(), m.end()), m.group(), right);
  }
}
