package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** Two things told apart by an adjective each are plural: los sectores público y privado. */
final class AdjetivosEnSingularRule extends PassageRule {
  private static final Map<String, String> PLURALS =
      Map.of(
          "sector", "sectores",
          "ámbito", "ámbitos",
          "plano", "planos",
          "nivel", "niveles",
          "poder", "poderes",
          "orden", "órdenes",
          "mercado", "mercados",
          "escala", "escalas",
          "esfera", "esferas");

  private static final Map<String, String> ARTICLES =
      Map.of("el", "los", "la", "las", "del", "de los", "al", "a los");

  private static final List<String> THINGS =
      ARTICLES.keySet().stream()
          .flatMap(article -> PLURALS.keySet().stream().map(thing -> article + " " + thing + " "))
          .toList();

  /** What a thing is not at once. */
  private static final Turn SINGULAR =
      new Turn(
          Clues.of(THINGS),
          Pattern.compile(
              "\\b(el|la|del|al) (sector|ámbito|plano|nivel|poder|orden|mercado|escala|esfera)"
                  + "((?: (?:público|privado|social|académico),)? (?:"
                  + both("privad[oa]", "públic[oa]|social")
                  + "|"
                  + both("local", "nacional|internacional|global|federal|estatal|regional|mundial")
                  + "|"
                  + both("nacional", "internacional|global|regional|mundial|estatal")
                  + "|"
                  + both("urban[oa]", "rural")
                  + "|"
                  + both("formal", "informal")
                  + "|"
                  + both("ejecutiv[oa]", "legislativ[oa]|judicial")
                  + "))(?!\\p{L})",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));

  AdjetivosEnSingularRule(Passages passages) {
    super(passages, " y ", " e ");
  }

  private static String both(String one, String others) {
    String two = "(?:" + others + ")";
    return one + ",? [ye] " + two + "|" + two + ",? [ye] " + one;
  }

  @Override
  public String code() {
    return "adjetivos-en-singular";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    return SINGULAR.in(passage).map(m -> finding(passage, m));
  }

  private Finding finding(Passage passage, MatchResult m) {
    String right =
        inCaseOf(m.group(1), ARTICLES) + " " + inCaseOf(m.group(2), PLURALS) + m.group(3);
    return Finding.of(
        Diagnostic.warning(code(), passage.place(m.start(), m.end()), m.group(), right),
        passage.repair(code(), m.start(), m.end(), right));
  }

  private static String inCaseOf(String word, Map<String, String> plurals) {
    String plural = plurals.get(word.toLowerCase(Locale.ROOT));
    return Character.isUpperCase(word.charAt(0))
        ? plural.substring(0, 1).toUpperCase(Locale.ROOT) + plural.substring(1)
        : plural;
  }
}
