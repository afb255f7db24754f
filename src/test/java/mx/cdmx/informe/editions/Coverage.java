package mx.cdmx.informe.editions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much of a text stands in another: the share of its words that are in some run of five words
 * which the other has too. Punctuation, case and hyphens at line ends do not count.
 *
 * @param share from 0 to 1
 * @param gaps the passages that are missing, with the words before each
 */
record Coverage(double share, List<String> gaps) {
  private static final int RUN = 5;
  private static final Pattern WORD = Pattern.compile("[\\w@#]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BROKEN =
      Pattern.compile("(?<=\\w)[-‐] *\\n\\s*(?=[a-záéíóúüñ])", Pattern.UNICODE_CHARACTER_CLASS);

  static Coverage of(String text, String other) {
    List<String> words = words(text);
    Set<List<String>> runs = new HashSet<>();
    List<String> theirs = words(other);
    for (int i = 0; i + RUN <= theirs.size(); i++) {
      runs.add(theirs.subList(i, i + RUN));
    }
    boolean[] covered = new boolean[words.size()];
    for (int i = 0; i + RUN <= words.size(); i++) {
      if (runs.contains(words.subList(i, i + RUN))) {
        Arrays.fill(covered, i, i + RUN, true);
      }
    }
    return new Coverage(share(covered), gaps(words, covered));
  }

  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace("\u00ad", "");
    return WORD.matcher(BROKEN.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static double share(boolean[] covered) {
    int count = 0;
    for (boolean c : covered) {
      count += c ? 1 : 0;
    }
    return (double) count / covered.length;
  }

  private static List<String> gaps(List<String> words, boolean[] covered) {
    List<String> gaps = new ArrayList<>();
    for (int i = 0; i < covered.length; i++) {
      int end = i;
      while (end < covered.length && !covered[end]) {
        end++;
      }
      if (end > i) {
        String before = String.join(" ", words.subList(Math.max(0, i - 4), i));
        gaps.add(before + " [" + String.join(" ", words.subList(i, end)) + "]");
        i = end;
      }
    }
    return gaps;
  }
}
