package mx.cdmx.informe.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mx.cdmx.informe.model.Catalogos;

/** The words of an edition: how often each is written, and how often two side by side. */
final class Vocabulary {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Side by side this often, two words are a turn of phrase. */
  private static final int USUAL = 3;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> pairs = new HashMap<>();
  private final Set<String> catalogued = new HashSet<>();

  Vocabulary(List<Passage> passages, Lexicon lexicon, int[] uses, Catalogos catalogos) {
    lexicon.words().forEach(w -> countWords(w.lower(), uses[w.number()]));
    counts.values().removeIf(count -> count == 0);
    Set<String> firsts = new HashSet<>();
    counts.keySet().stream().filter(this::isRare).forEach(rare -> expectPairs(rare, firsts));
    if (!pairs.isEmpty()) {
      WordSet before = lexicon.where(w -> firsts.contains(lastOf(w.lower())));
      passages.forEach(p -> countPairs(p.words(), before));
    }
    catalogos
        .nombres()
        .flatMap(n -> WORD.matcher(n).results())
        .forEach(m -> catalogued.add(m.group()));
  }

  private void countWords(String text, int uses) {
    Words words = new Words(text);
    while (words.next()) {
      counts.merge(words.word(), uses, Integer::sum);
    }
  }

  /** Only pairs of usual words that would make a rare one are worth counting. */
  private void expectPairs(String rare, Set<String> firsts) {
    for (int i = 1; i < rare.length(); i++) {
      String first = rare.substring(0, i);
      String second = rare.substring(i);
      if (isUsual(first) && isUsual(second)) {
        pairs.put(first + " " + second, 0);
        firsts.add(first);
      }
    }
  }

  private void countPairs(ReadText words, WordSet before) {
    for (int i = 1; i < words.size(); i++) {
      if (before.has(words.word(i - 1)) && words.isNext(i)) {
        String pair = lastOf(words.word(i - 1).lower()) + " " + firstOf(words.word(i).lower());
        pairs.computeIfPresent(pair, (two, count) -> count + 1);
      }
    }
  }

  /** The letters that a word ends with; a hyphen or a figure may be before them. */
  private static String lastOf(String word) {
    int start = word.length();
    while (start > 0 && Letters.has(word.charAt(start - 1))) {
      start--;
    }
    return word.substring(start);
  }

  private static String firstOf(String word) {
    int end = 0;
    while (end < word.length() && Letters.has(word.charAt(end))) {
      end++;
    }
    return word.substring(0, end);
  }

  private boolean isRare(String word) {
    return counts.getOrDefault(word, 0) <= 1;
  }

  private boolean isUsual(String word) {
    return counts.getOrDefault(word, 0) >= USUAL;
  }

  /** Whether a catalogue has a word just so. */
  boolean isInCatalogues(String word) {
    return catalogued.contains(word);
  }

  /** Two words usual side by side which make a word that is written only once. */
  Optional<String> pairMaking(String word) {
    if (!isRare(lower(word))) {
      return Optional.empty();
    }
    return IntStream.range(1, word.length())
        .mapToObj(i -> word.substring(0, i) + " " + word.substring(i))
        .filter(two -> pairs.getOrDefault(lower(two), 0) >= USUAL)
        .findFirst();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
