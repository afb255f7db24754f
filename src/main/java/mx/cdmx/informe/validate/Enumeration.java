package mx.cdmx.informe.validate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many things a run of words lists, as far as its punctuation tells.
 *
 * @param least at least so many
 * @param most at most so many: an «y» may join two items or be part of one
 */
record Enumeration(int least, int most) {
  private static final Pattern MARKER =
      Pattern.compile("(?:^|[\\s;,.(])(\\d{1,2}|[a-z])\\)\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern HIDDEN =
      Pattern.compile("“[^”]*”|«[^»]*»|\\([^)]*\\)|\\[\\[[^]]*]]");
  private static final Pattern AND = Pattern.compile("\\s(?:y|e|o|u)\\s");
  private static final Pattern UNCERTAIN =
      Pattern.compile(
          ",\\s+(?:y|e|o|u|así|entre|además)\\s|\\b(?:que|quien(?:es)?|cuy[oa]s?|donde|cual(?:es)?|ambos)\\b|:"
              + "|[“”«»()]|\\betc",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** So many and no other. */
  static Enumeration exactly(int count) {
    return new Enumeration(count, count);
  }

  /** Whether it may have so many. */
  boolean mayBe(int count) {
    return least <= count && count <= most;
  }

  /** What numbered items {@code 1) … 2) …} or {@code a) … b) …} list. */
  static Optional<Enumeration> numbered(String words) {
    Matcher markers = MARKER.matcher(words);
    int count = 0;
    while (markers.find()) {
      count++;
      boolean first = markers.group(1).matches("(?i)1|a");
      if (first != (count == 1) || (count == 1 && markers.start() > 2)) {
        return Optional.empty();
      }
    }
    return count > 1 ? Optional.of(exactly(count)) : Optional.empty();
  }

  /** What a sentence lists with commas or semicolons; empty where that is not certain. */
  static Optional<Enumeration> inline(String sentence) {
    String plain = HIDDEN.matcher(sentence).replaceAll("x");
    boolean semicolons = plain.contains(";");
    if (!semicolons && UNCERTAIN.matcher(plain).find()) {
      return Optional.empty();
    }
    String[] parts = plain.split(semicolons ? ";" : ",", -1);
    String last = parts[parts.length - 1].replaceFirst("^\\s*(?:y|e|o|u)\\s", "");
    long ands = AND.matcher(semicolons ? last : plain).results().count();
    if (!semicolons && !AND.matcher(last).find()) {
      return Optional.empty();
    }
    return Optional.of(new Enumeration(parts.length, parts.length + (int) ands));
  }
}
