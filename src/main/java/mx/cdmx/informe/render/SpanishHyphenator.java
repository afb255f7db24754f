package mx.cdmx.informe.render;

import com.openhtmltopdf.extend.Hyphenator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks with soft hyphens where words may be divided, by Liang's algorithm (F. M. Liang, <i>Word
 * Hy-phen-a-tion by Com-put-er</i>, 1983) over Spanish patterns.
 *
 * <p>At least three letters stay before the hyphen and three go after it. Words with a capital,
 * which are mostly names, addresses, acronyms, words with figures and the last word of a paragraph
 * stay whole. A text that is marked already stays as it is: the typesetter asks again when it lays
 * a paragraph out anew.
 */
final class SpanishHyphenator implements Hyphenator {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final int BEFORE = 3;
  private static final int AFTER = 3;
  private static final Pattern TOKEN = Pattern.compile("\\S+");
  private static final Pattern WHOLE =
      Pattern.compile("://|www\\.|@|\\p{L}[./_]\\p{L}|\\p{N}|\\p{Lu}{2}");
  private static final Pattern LAST = Pattern.compile("[.:!?][”»’)]*$");
  private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}{6,}");

  private final Map<String, int[]> patterns;
  private final Map<String, String> divided = new HashMap<>();
  private final Map<String, Set<Integer>> whole;
  private int longest;

  SpanishHyphenator(Path file) {
    this.patterns = new HashMap<>();
    this.whole = Map.of();
    try {
      Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new RenderException(RenderException.Kind.TEMPLATE, file.toString(), e);
    }
  }

  private SpanishHyphenator(SpanishHyphenator other, Map<String, Set<Integer>> whole) {
    this.patterns = other.patterns;
    this.longest = other.longest;
    this.whole = Map.copyOf(whole);
  }

  /**
   * One that leaves some words whole.
   *
   * @param words texts, and where in each of them words stand
   */
  SpanishHyphenator keeping(Map<String, Set<Integer>> words) {
    return new SpanishHyphenator(this, words);
  }

  @Override
  public String hyphenateText(String text) {
    if (text.indexOf(SOFT_HYPHEN) >= 0) {
      return text;
    }
    Set<Integer> kept = whole.getOrDefault(text, Set.of());
    return TOKEN
        .matcher(text)
        .replaceAll(
            token ->
                kept.stream().anyMatch(at -> token.start() < at && at < token.end())
                        || isLast(token, text)
                        || WHOLE.matcher(token.group()).find()
                    ? Matcher.quoteReplacement(token.group())
                    : Matcher.quoteReplacement(
                        WORD.matcher(token.group()).replaceAll(word -> divide(word.group()))));
  }

  /** The last word of a paragraph: a syllable does not stand alone on a line. */
  private static boolean isLast(MatchResult token, String text) {
    return LAST.matcher(token.group()).find() && text.substring(token.end()).isBlank();
  }

  private String divide(String word) {
    return divided.computeIfAbsent(word, this::mark);
  }

  private String mark(String word) {
    String edged = "." + word.toLowerCase(Locale.ROOT) + ".";
    int[] levels = new int[edged.length() + 1];
    for (int start = 0; start < edged.length(); start++) {
      for (int end = start + 1; end <= Math.min(edged.length(), start + longest); end++) {
        int[] pattern = patterns.getOrDefault(edged.substring(start, end), new int[0]);
        for (int i = 0; i < pattern.length; i++) {
          levels[start + i] = Math.max(levels[start + i], pattern[i]);
        }
      }
    }
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (i >= BEFORE && i <= word.length() - AFTER && levels[i + 1] % 2 == 1) {
        marked.append(SOFT_HYPHEN);
      }
      marked.append(word.charAt(i));
    }
    return marked.toString();
  }

  private void add(String line) {
    String letters = line.replaceAll("[0-9]", "");
    int[] levels = new int[letters.length() + 1];
    int at = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= '0' && c <= '9') {
        levels[at] = c - '0';
      } else {
        at++;
      }
    }
    patterns.put(letters, levels);
    longest = Math.max(longest, letters.length());
  }
}
