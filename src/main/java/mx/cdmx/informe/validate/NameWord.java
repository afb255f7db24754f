package mx.cdmx.informe.validate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A word of a text that may be part of a name.
 *
 * @param start its first character
 * @param end the one after its last
 * @param word the word
 * @param plain it without accents, hyphens and capitals
 */
record NameWord(int start, int end, String word, String plain) {
  private static final Pattern WORD =
      Pattern.compile("\\p{Lu}{2,} \\d{1,2}(?!\\d)|[\\p{L}\\d@]+(?:[-’'][\\p{L}\\d]+)*");
  private static final Pattern CHUNK = Pattern.compile("\\S++");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[@#].*|[^@]+@[^@]+\\.\\p{L}+.*|.*\\p{L}\\.\\p{Ll}{2,4}\\b.*|.*(?:\\[\\[|://).*");
  private static final int SHORT = 4;
  private static final int LONG = 6;
  private static final int LONGER = 9;

  /** The words of a text, without its addresses. */
  static List<NameWord> of(String text) {
    return WORD.matcher(mayHaveAddress(text) ? withoutAddresses(text) : text)
        .results()
        .map(m -> new NameWord(m.start(), m.end(), m.group(), plain(m.group())))
        .toList();
  }

  private static String withoutAddresses(String text) {
    return CHUNK
        .matcher(text)
        .replaceAll(
            m ->
                ADDRESS.matcher(m.group()).matches()
                    ? " ".repeat(m.group().length())
                    : Matcher.quoteReplacement(m.group()));
  }

  private static boolean mayHaveAddress(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isInside = i + 1 < text.length() && text.charAt(i + 1) > ' ';
      if (c == '@' || c == '#' || c == '[' || ((c == '.' || c == ':') && isInside)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it starts as names do. */
  boolean isCapital() {
    return Character.isUpperCase(word.charAt(0));
  }

  /** Whether it is the same but for accents, hyphens and capitals after the first letter. */
  boolean looksLike(NameWord other) {
    return word.length() >= SHORT && !word.equals(other.word) && plain.equals(other.plain);
  }

  /** Whether it is the same but for a letter or two that are not its ending. */
  boolean soundsLike(NameWord other) {
    String mine = plain;
    String theirs = other.plain;
    int length = Math.min(mine.length(), theirs.length());
    return length >= LONG
        && mine.regionMatches(0, theirs, 0, 2)
        && mine.charAt(mine.length() - 1) == theirs.charAt(theirs.length() - 1)
        && new LevenshteinDistance(length >= LONGER ? 2 : 1).apply(mine, theirs) > 0
        && !StatedNumber.stems(mine).equals(StatedNumber.stems(theirs));
  }

  private static String plain(String word) {
    if (word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) {
      return word.toLowerCase(Locale.ROOT);
    }
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .toLowerCase(Locale.ROOT);
  }
}
