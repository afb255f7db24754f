package mx.cdmx.informe.validate;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** No comma stands between a subject and its verb. */
final class ComaEntreSujetoYVerboRule extends PassageRule {
  private static final String START = "(?=[LlEe][lao]s? )(?:\\A|(?<=[.!?…,][”»)]?\\s))";

  /** It may be who says the sentence, which has commas by right. */
  private static final String NO_SAYING =
      "(?!(?:aseguró|comentó|dijo|explicó|indicó|informó|señaló)\\b[^.;:]{0,80}, )";

  /** The first words of a sentence, and one comma. */
  private static final Pattern FIRST =
      pattern("(" + Subject.REGEX + "), " + NO_SAYING + "(" + FiniteVerb.ANY + ")");

  /** Several of a kind: las titulares de la Secretaría…, la Secretaría… y la Secretaría… */
  private static final Pattern SEVERAL =
      pattern(
          START
              + "((?:[Ll][ao]s \\p{Ll}+ de )?(?:[Ll]a|[Ee]l) (\\p{Lu}\\p{L}+)"
              + Subject.NAME
              + "(?:, (?:la|el) \\p{Lu}"
              + Subject.NAME
              + ")*, (?:la|el) (?=\\p{Lu}[^.,;:!?]* y (?:la|el) \\2\\b)"
              + Subject.NAME
              + "), ("
              + FiniteVerb.PLURAL
              + ")");

  /** Two, the second between commas: la Secretaría…, y docentes…, dialogaron. */
  private static final Pattern TWO =
      pattern(
          START
              + "((?:[Ll]a|[Ee]l) (?=\\p{Lu})"
              + Subject.NAME
              + ", y "
              + Subject.NAME
              + "), ("
              + FiniteVerb.PLURAL
              + ")");

  ComaEntreSujetoYVerboRule(Passages passages) {
    super(passages);
  }

  @Override
  public String code() {
    return "coma-entre-sujeto-y-verbo";
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    return Stream.of(FIRST, SEVERAL, TWO)
        .flatMap(passage::find)
        .filter(m -> Subject.isPlain(m.group(1)) && !isImpersonal(m))
        .map(m -> finding(passage, m.end(1), m.end()));
  }

  /** “En el Museo, la Noche de las Estrellas, se presentó…” may have no such subject. */
  private static boolean isImpersonal(MatchResult m) {
    String verb = m.group(m.groupCount());
    return verb.startsWith("se ") && m.group(1).contains(", ");
  }

  private Finding finding(Passage passage, int comma, int end) {
    String verb = passage.text().substring(comma + 1, end);
    return Finding.of(
        Diagnostic.warning(
            code(),
            passage.place(comma, end),
            passage.around(comma, end),
            passage.around(comma, end, verb)));
  }
}
