package mx.cdmx.informe.validate;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The forms of a verb that tell what somebody does or did, told from nouns by their looks. */
final class FiniteVerb {
  private static final String SINGULAR_ONES =
      "fue|hizo|tuvo|dio|puso|estuvo|pudo|quiso|dijo|obtuvo|sostuvo|mantuvo|propuso|dispuso"
          + "|expuso|impuso|intervino|es(?! decir)|está|ha|tiene|debe|puede|hace|incluye|había"
          + "|\\p{Ll}{2,}ó|\\p{Ll}{2,}[aei]rá|será";
  private static final String PLURAL_ONES =
      "fueron|son|están|han|tienen|deben|pueden|hacen|incluyen|habían|\\p{Ll}{2,}(?:a|ie|e)ron"
          + "|\\p{Ll}{2,}aban|\\p{Ll}{2,}[aei]rán|serán";

  /** With {@code se} before it, any word is one. */
  private static final String PRONOUN = "(?:no )?(?:se|les?) \\p{Ll}+";

  /** Of several. */
  static final String PLURAL =
      "(?:(?:no )?(?:se |les? )?(?:" + PLURAL_ONES + ")|se \\p{Ll}+n)(?!\\p{L})";

  /** Of one or several. */
  static final String ANY =
      "(?:" + PRONOUN + "|(?:no )?(?:" + SINGULAR_ONES + "|" + PLURAL_ONES + "))(?!\\p{L})";

  private static final Pattern IN_TEXT = Pattern.compile("(?=\\p{Ll})(?<!\\p{L})(?:" + ANY + ")");

  private FiniteVerb() {}

  /** The first in some words. */
  static Optional<MatchResult> first(String words) {
    return IN_TEXT.matcher(words).results().findFirst();
  }
}
