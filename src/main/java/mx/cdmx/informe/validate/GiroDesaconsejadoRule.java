package mx.cdmx.informe.validate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** Turns of office prose which the Academies or Fundéu advise against have their plain ones. */
final class GiroDesaconsejadoRule extends PassageRule {
  /** Where no noun is before it that it would describe, as in {@code un paso previo a}. */
  private static final String OPENS = "(?:\\A|(?<=[.;] |\\bque |\\bque, ))";

  private static final List<Giro> GIROS =
      List.of(
          new Giro("revio a", OPENS + "[Pp]revio al?", "antes de"),
          new Giro(
              "erivado de", OPENS + "[Dd]erivado del?", "debido a», «por» o «como resultado de"),
          new Giro(
              " mism",
              "(?=de)\\bde(?:l| la| los| las) mism[oa]s?(?=[.,;:)]|\\z| (?:en|con|para|por)\\b)",
              "su» o «sus» antes de lo que se posee, o «de este», «de esta», «de estos», «de"
                  + " estas"));

  GiroDesaconsejadoRule(Passages passages) {
    super(passages, "previo a", "derivado de", " mism");
  }

  @Override
  public String code() {
    return "giro-desaconsejado";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    return GIROS.stream().flatMap(g -> g.turn().in(passage).map(m -> finding(passage, m, g)));
  }

  private Finding finding(Passage passage, MatchResult m, Giro giro) {
    return Finding.of(
        Diagnostic.warning(code(), passage.place(m.start(), m.end()), m.group(), giro.plain()));
  }

  /**
   * A turn and what says the same.
   *
   * @param turn where it stands
   * @param plain what to write
   */
  private record Giro(Turn turn, String plain) {
    Giro(String clue, String regex, String plain) {
      this(Turn.of(clue, regex + "(?!\\p{L})"), plain);
    }
  }
}
