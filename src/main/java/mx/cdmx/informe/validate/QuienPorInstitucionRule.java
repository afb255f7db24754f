package mx.cdmx.informe.validate;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** {@code quien} stands for a person, never for an office. */
final class QuienPorInstitucionRule extends PassageRule {
  private static final String OFFICE =
      "Secretaría|Subsecretaría|Agencia|Alcaldía|Asociación|Autoridad|Comisión|Consejería"
          + "|Coordinación|Dirección|Embajada|Fundación|Organización|Oficina|Red|Universidad"
          + "|Instituto|Consejo|Comité|Banco|Centro|Colegio|Fondo|Gobierno|Ministerio|Programa";

  /** The office itself, not who is of it: “la titular de la Secretaría, quien” is right. */
  private static final Turn WHO =
      Turn.of(
          ", quien",
          "(?:(?<=\\b(?:a|ante|con|mediante|para|por) )(la|el)|\\b(al)|(?:\\A|(?<=[.;] ))(La|El))"
              + " (?:"
              + OFFICE
              + ")(?: (?:del?|la|las|los|el|[ye]|para|en)| \\p{Lu}[\\p{L}-]*|,(?= \\p{Lu}\\p{L}+(?:,| [ye] ))){0,20}"
              + "(?: \\(\\p{Lu}[\\p{L}\\p{N}-]*\\))?, (quien)\\b");

  QuienPorInstitucionRule(Passages passages) {
    super(passages);
  }

  @Override
  public String code() {
    return "quien-por-institucion";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    return WHO.in(passage).map(m -> finding(passage, m));
  }

  private Finding finding(Passage passage, MatchResult m) {
    boolean isFeminine = m.group().toLowerCase(Locale.ROOT).startsWith("la ");
    String right = isFeminine ? "la cual" : "el cual";
    return Finding.of(
        Diagnostic.warning(code(), passage.place(m.start(4), m.end(4)), m.group(), right),
        passage.repair(code(), m.start(4), m.end(4), right));
  }
}
