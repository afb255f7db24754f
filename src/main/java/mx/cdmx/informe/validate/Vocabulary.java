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

  Vocabulary(List<Passage> passages, Catalogos catalogos) {
    passages.forEach(p -> countWords(p.text()));
    counts.keySet().stream().filter(this::isRare).forEach(this::expectPairs);
    if (!pairs.isEmpty()) {
      passages.forEach(p -> countPairs(p.text()));
    }
    catalogos
        .nombres()
        .flatMap(n -> WORD.matcher(n).results())
        .forEach(m -> catalogued.add(m.group()));
  }

  private void countWords(String text) {
    Words words = new Words(text);
    while (words.next()) {
      counts.merge(lower(words.word()), 1, Integer::sum);
    }
  }

  /** Only pairs of usual words that would make a rare one are worth counting. */
  private void expectPairs(String rare) {
    for (int i = 1; i < rare.length(); i++) {
      String first = rare.substring(0, i);
      String second = rare.substring(i);
      if (isUsual(first) && isUsual(second)) {
        pairs.put(first + " " + second, 0);
      }
    }
  }

  private void countPairs(String text) {
    Words words = new Words(text);
    words.next();
    int start = words.start();
    int end = words.end();
    while (words.next()) {
      if (words.start() == end + 1 && text.charAt(end) == ' ') {
        String pair = lower(text.substring(start, words.end()));
        pairs.computeIfPresent(pair, (two, count) -> count + 1);
      }
      start = words.start();
      end = words.end();
    }
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
