package mx.cdmx.informe.validate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** What stands between two full stops says something: it has a verb of its own. */
final class OracionSinVerboRule extends PassageRule {
  private static final String AIM =
      "(?:con (?:la finalidad|el fin|el objetivo|el propósito|objeto)|a fin) de\\b";

  /** Its words, of which the first are those that cannot start a sentence without a verb. */
  private static final Pattern FRAGMENT =
      Pattern.compile(
          "(?=[ADEILPT])(?:\\A|(?<=[.!?…][”»)]? ))(?:"
              + "(?:Asimismo|Además|También|Igualmente|Del mismo modo|De igual (?:forma|manera)), que\\b"
              + "|(?:Ello|Esto|Lo anterior|Todo (?:ello|esto|lo anterior)) "
              + AIM
              + "|(?:Ello|Esto|Lo anterior|Todo (?:ello|esto|lo anterior)), "
              + AIM
              + "(?=[^.,;:]*\\.)"
              + "|(Por ejemplo): (?=(?:el|la|los|las|un|una) [^.;,]*(?:, (?:el|la|los|las|un|una) [^.;,]*){2})[^.;]*)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final List<String> OPENINGS =
      List.of(
          "asimismo, que",
          "además, que",
          "también, que",
          "igualmente, que",
          "modo, que",
          "manera, que",
          "forma, que",
          "por ejemplo: ");

  OracionSinVerboRule(Passages passages) {
    super(passages, Stream.concat(OPENINGS.stream(), aims()).toArray(String[]::new));
  }

  private static Stream<String> aims() {
    return Stream.of("ello", "esto", "anterior")
        .flatMap(what -> Stream.of(what + " ", what + ", "))
        .flatMap(what -> Stream.of("con la f", "con el", "con ob", "a fin").map(aim -> what + aim));
  }

  @Override
  public String code() {
    return "oracion-sin-verbo";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    return passage
        .find(FRAGMENT)
        .filter(m -> m.group(1) == null || FiniteVerb.first(m.group()).isEmpty())
        .map(m -> finding(passage, m));
  }

  private Finding finding(Passage passage, MatchResult m) {
    int end = m.group(1) == null ? m.end() : m.end(1);
    String words = passage.text().substring(m.start(), end);
    return Finding.of(Diagnostic.warning(code(), passage.place(m.start(), end), words));
  }
}
