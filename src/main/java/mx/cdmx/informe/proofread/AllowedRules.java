package mx.cdmx.informe.proofread;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;

/**
 * Which of LanguageTool's rules are heard, and under which code. All its rules for Spanish, those
 * off by default too, were run over both editions of 2020-2 and over the corrected one with some
 * thousand faults put into it (articles and endings that do not agree, accents left out, letters
 * lost or swapped, set phrases gone wrong). Heard are the categories whose findings were true. Not
 * heard are those of taste (repetitions, long sentences, “todas y todos”), those that the rules of
 * the project tell better (dashes, quotation marks, ordinals, spaces, pairs, repeated words), and
 * the single rules below, which were wrong more often than right.
 */
final class AllowedRules {
  private static final Map<String, String> CATEGORIES =
      Map.ofEntries(
          Map.entry("AGREEMENT_NOUNS", Mistake.AGREEMENT),
          Map.entry("AGREEMENT_VERBS", Mistake.AGREEMENT),
          Map.entry("DIACRITICS", Mistake.ACCENT),
          Map.entry("CAMBIOS_NORMA", Mistake.ACCENT),
          Map.entry("MISSPELLING", Mistake.EXPRESSION),
          Map.entry("GRAMMAR", Mistake.EXPRESSION),
          Map.entry("INCORRECT_EXPRESSIONS", Mistake.EXPRESSION),
          Map.entry("PREPOSITIONS", Mistake.EXPRESSION),
          Map.entry("CONFUSIONS", Mistake.EXPRESSION),
          Map.entry("CONFUSIONS2", Mistake.EXPRESSION),
          Map.entry("CONTEXT", Mistake.EXPRESSION));

  /** Single rules of categories that are not heard, or that are told under another code. */
  private static final Map<String, String> RULES =
      Map.ofEntries(
          Map.entry("MORFOLOGIK_RULE_ES", Mistake.SPELLING),
          Map.entry("ES_WIKIPEDIA_COMMON_ERRORS", Mistake.SPELLING),
          Map.entry("SPELLING_ERROR_BETTER_SUGGESTIONS", Mistake.SPELLING),
          Map.entry("COMA_SUJETO_PREDICADO", Mistake.COMMA),
          Map.entry("INFORME_COMA_SUJETO", Mistake.COMMA),
          Map.entry("INFORME_INCISO_SIN_CERRAR", Mistake.ASIDE),
          Map.entry("INFORME_SUJETO_SINGULAR", Mistake.AGREEMENT));

  /** Rules that name each word that they know in their identifier. */
  private static final Map<String, String> PREFIXES =
      Map.of("ES_SIMPLE_REPLACE_SIMPLE", Mistake.EXPRESSION, "ES_COMPOUNDS", Mistake.EXPRESSION);

  private static final Set<String> UNHEARD =
      Set.of(
          "AGREEMENT_ADJ_NOUN[7]", // “como material videos”
          "SIGLAS[2]", // “la Red ECOs”
          "NO_SEPARADO[59]", // “Wi-Fi”
          "ABREV_ORDINALES", // “1er”, which `ordinal-incorrecto` tells
          "CONCORDANCIAS_ADJ_COORD", // “Protección Social, Cuidados y Género”
          "MULTI_ADJ", // “derechos humanos y perspectiva de género”
          "SE_CREO2[4]", // “servicios públicos y uso del espacio”
          "SUBJUNTIVO_PASADO2", // “un ámbito económico que genere trabajo”
          "SUJ_PRED_ATRIB_SINGULAR", // “los asuntos que trataron durante la reunión fueron”
          "SUJ_PRED_ATRIB_PLURAL",
          "SUJ_PRED_ATRIB_FEM",
          "SUJ_PRED_ATRIB_MASC");

  private AllowedRules() {}

  /** The code under which what a rule finds is told; empty where it is not. */
  static Optional<String> code(Rule rule) {
    String full = rule instanceof AbstractPatternRule pattern ? pattern.getFullId() : rule.getId();
    if (UNHEARD.contains(full) || UNHEARD.contains(rule.getId())) {
      return Optional.empty();
    }
    Optional<String> own = Optional.ofNullable(RULES.get(rule.getId()));
    return own.or(() -> byPrefix(rule.getId())).or(() -> byCategory(rule));
  }

  private static Optional<String> byPrefix(String id) {
    return PREFIXES.entrySet().stream()
        .filter(e -> id.startsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Optional<String> byCategory(Rule rule) {
    return Optional.ofNullable(CATEGORIES.get(rule.getCategory().getId().toString()));
  }
}
