package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A name between quotation marks.
 *
 * @param start its first character
 * @param end the one after its last
 * @param name its words
 */
record QuotedName(int start, int end, String name) {
  private static final Pattern QUOTED = Pattern.compile("[“‘«]([^”’»“‘«]{8,}?)[.,]?[”’»]");

  private static final Starts QUOTES = Starts.at("“‘«");

  private static final Pattern NUMBER =
      Pattern.compile("\\d|(?<![\\p{L}\\p{N}_])[ivx]+(?![\\p{L}\\p{N}_])");

  /** Those of a text. */
  static List<QuotedName> of(String text) {
    return QUOTES.find(QUOTED, text).stream()
        .map(m -> new QuotedName(m.start(1), m.end(1), m.group(1)))
        .toList();
  }

  /** Whether it is nearly another, numbers and capitals aside: a few letters, or a word. */
  boolean isAlmost(QuotedName other) {
    String mine = plain(name);
    String theirs = plain(other.name);
    int length = Math.max(mine.length(), theirs.length());
    int edits = new LevenshteinDistance(Math.max(2, length / 6)).apply(mine, theirs);
    return edits > 0
        && !NUMBER.matcher(mine).replaceAll("").equals(NUMBER.matcher(theirs).replaceAll(""));
  }

  private static String plain(String name) {
    return name.replace("*", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
