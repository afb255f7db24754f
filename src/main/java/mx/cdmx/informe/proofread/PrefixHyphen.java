package mx.cdmx.informe.proofread;

import java.util.List;
import java.util.regex.Pattern;

/** Prefixes that a hyphen parts from their word: only a capital or a numeral wants one. */
final class PrefixHyphen {
  private static final Pattern PARTED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])((?i:" + Prefixes.ANY + "))[-‐‑](\\p{Ll}{4,})(?![\\p{L}-])");

  private PrefixHyphen() {}

  static List<Mistake> find(String paragraph) {
    return PARTED
        .matcher(paragraph)
        .results()
        .map(
            m ->
                new Mistake(
                    Mistake.EXPRESSION,
                    m.start(),
                    m.end(),
                    List.of(joined(m.group(1), m.group(2)))))
        .toList();
  }

  /**
   * RAE: "pos" where a consonant follows, and a single r between vowels would be read otherwise.
   */
  private static String joined(String prefix, String word) {
    String start = prefix.equals("post") && !word.startsWith("s") ? "pos" : prefix;
    boolean doubles = word.startsWith("r") && start.matches(".*[aeiou]");
    return start + (doubles ? "r" : "") + word;
  }
}
