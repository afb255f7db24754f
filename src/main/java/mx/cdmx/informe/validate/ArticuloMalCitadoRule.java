package mx.cdmx.informe.validate;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** The parts of an article are between commas: artículo 20, punto 8, de la Constitución. */
final class ArticuloMalCitadoRule extends PassageRule {
  private static final String PART =
      "(?:apartado|base|fracción|inciso|numeral|párrafo|punto) (?:\\d+|\\p{Lu}+|\\p{Ll})(?:\\)|\\b)";

  private static final Turn CITED =
      Turn.of("rtículo ", "\\b[Aa]rtículo \\d+(?:,? " + PART + ")+,?(?= (?:de la|del) \\p{Lu})");

  private static final Pattern OPEN =
      Pattern.compile("(?<!,)( " + PART + ")", Pattern.UNICODE_CHARACTER_CLASS);

  ArticuloMalCitadoRule(Passages passages) {
    super(passages);
  }

  @Override
  public String code() {
    return "articulo-mal-citado";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    return CITED.in(passage).filter(m -> !m.group().equals(right(m))).map(m -> finding(passage, m));
  }

  private static String right(MatchResult m) {
    return OPEN.matcher(m.group()).replaceAll(",$1").replaceFirst(",?\\z", ",");
  }

  private Finding finding(Passage passage, MatchResult m) {
    return Finding.of(
        Diagnostic.warning(code(), passage.place(m.start(), m.end()), m.group(), right(m)),
        passage.repair(code(), m.start(), m.end(), right(m)));
  }
}
