package mx.cdmx.informe.validate;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** A comma parts what was said from who says it: “…”, señaló la Jefa de Gobierno. */
final class CitaSinComaRule extends PassageRule {
  private static final String SAYING =
      "(?:afirm|agreg|anunci|apunt|asegur|coment|destac|detall|enfatiz|explic|expres|indic|inform"
          + "|manifest|mencion|precis|puntualiz|record|reiter|resalt|señal|subray)(?:ó|aron)"
          + "|dijo|dijeron|añadió|añadieron|concluyó|refirió|sostuvo|sostuvieron|advirtió";

  /** Quotation marks at the start of a sentence with a sentence in them, not a title. */
  private static final Pattern QUOTATION =
      Pattern.compile(
          "[“«](?<=(?:\\A|[.!?:…][”»)]?\\s).)"
              + "(?=[^“”«»]*\\b(?i:es|está|están|estamos|fue|ha|han|hay|hemos|no|nos|puede|pueden"
              + "|que|se|será|somos|son|tenemos|tiene|tienen|vamos)\\b)"
              + "[^“”«»]*[^“”«»,.!?…]([”»]) ("
              + SAYING
              + ")\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Starts QUOTES = Starts.at("“«");

  CitaSinComaRule(Passages passages) {
    super(passages, "”", "»");
  }

  @Override
  public String code() {
    return "cita-sin-coma";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    return passage.find(QUOTATION, QUOTES).map(m -> finding(passage, m));
  }

  private Finding finding(Passage passage, MatchResult m) {
    String right = m.group(1) + ", " + m.group(2);
    return Finding.of(
        Diagnostic.warning(code(), passage.place(m.start(1), m.end(2)), m.group(2), right),
        passage.repair(code(), m.start(1), m.end(1), m.group(1) + ","));
  }
}
