package mx.cdmx.informe.validate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** The last of a plain enumeration is joined by {@code y} alone, without a comma. */
final class ComaAnteYRule extends PassageRule {
  private static final String NAME = "\\p{Lu}[\\p{L}.]+(?: (?:de |del )?\\p{Lu}[\\p{L}.]+){0,3}+";

  /** What has an {@code y} of its own may well have a comma, unless its acronym closes it. */
  private static final String OFFICE =
      "(?:la|el) \\p{Lu}(?:[^.,;:()]{1,120} \\(\\p{Lu}[^() ]*\\)|(?:(?! [ye] )[^.,;:()]){1,120})";

  /** A name to its end: what goes on after it with other words may be a clause. */
  private static final String WHOLE =
      "(?:la|el) \\p{Lu}[\\p{L}-]*"
          + "(?: (?:\\p{Lu}[\\p{L}-]*|del?|las?|los|el|[ye]|para|en|\\(\\p{Lu}[^() ]*\\)))*+(?=[.,;:])";

  private static final String MORE =
      "(?:la|el|l[oa]s|otr[oa]s|distint[oa]s|divers[oa]s|vari[oa]s|algun[oa]s|much[oa]s|tod[oa]s"
          + "|\\p{Lu}\\p{L}+) [^.,;:]{1,80}+(?=[.;:])";

  private static final List<Turn> ENUMERATIONS =
      List.of(
          enumeration(OFFICE + ", " + OFFICE + "(,) [ye] " + WHOLE),
          enumeration(
              "(?:a|con|de|en|entre|para|por|desde) "
                  + NAME
                  + "(?:, "
                  + NAME
                  + "){2,30}+(,) [ye] ("
                  + MORE
                  + ")"));

  private static final Pattern CHARGE =
      Pattern.compile(
          "\\b(?:[Jj]ef[ea]|(?:[Ss]ub)?[Ss]ecretari[oa]|[Mm]inistr[oa]|[Aa]lcald(?:e|esa)|[Dd]octora?"
              + "|[Pp]resident[ea]|[Dd]irectora?|[Ee]mbajadora?|[Tt]itular)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  ComaAnteYRule(Passages passages) {
    super(passages, ", y ", ", e ");
  }

  private static Turn enumeration(String regex) {
    return Turn.of(List.of(", y ", ", e "), "(?<!\\p{L})" + regex).from(Starts.atWord("acdelp"));
  }

  @Override
  public String code() {
    return "coma-ante-y";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    return ENUMERATIONS.stream()
        .flatMap(turn -> turn.in(passage))
        .filter(ComaAnteYRule::isPlain)
        .map(m -> finding(passage, m.start(1)));
  }

  /** Whether what it joins is of the enumeration, not a clause; and no name says who another is. */
  private static boolean isPlain(MatchResult found) {
    return FiniteVerb.first(found.group()).isEmpty() && !CHARGE.matcher(found.group()).find();
  }

  private Finding finding(Passage passage, int comma) {
    return Finding.of(
        Diagnostic.warning(
            code(),
            passage.place(comma, comma + 3),
            passage.around(comma, comma + 3),
            passage.around(comma, comma + 3, passage.text().substring(comma + 1, comma + 3))),
        passage.repair(code(), comma, comma + 1, ""));
  }
}
