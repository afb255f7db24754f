package mx.cdmx.informe.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mx.cdmx.informe.model.Catalogos;

/** The words of an edition: how often each is written, and how often two side by side. */
final class Vocabulary {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Side by side this often, two words are a turn of phrase. */
  private static final int USUAL = 3;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> catalogued = new HashSet<>();

  Vocabulary(List<Passage> passages, Catalogos catalogos) {
    passages.forEach(p -> read(p.text()));
    CatalogWords.names(catalogos)
        .flatMap(n -> WORD.matcher(n).results())
        .forEach(m -> catalogued.add(m.group()));
  }

  private void read(String text) {
    List<MatchResult> words = WORD.matcher(text).results().toList();
    for (int i = 0; i < words.size(); i++) {
      String word = lower(words.get(i).group());
      counts.merge(word, 1, Integer::sum);
      boolean isNext =
          i > 0
              && words.get(i).start() == words.get(i - 1).end() + 1
              && text.charAt(words.get(i).start() - 1) == ' ';
      if (isNext) {
        counts.merge(lower(words.get(i - 1).group()) + " " + word, 1, Integer::sum);
      }
    }
  }

  /** Whether a catalogue has a word just so. */
  boolean isInCatalogues(String word) {
    return catalogued.contains(word);
  }

  /** Two words usual side by side which make a word that is written only once. */
  Optional<String> pairMaking(String word) {
    if (counts.getOrDefault(lower(word), 0) > 1) {
      return Optional.empty();
    }
    return IntStream.range(1, word.length())
        .mapToObj(i -> word.substring(0, i) + " " + word.substring(i))
        .filter(two -> counts.getOrDefault(lower(two), 0) >= USUAL)
        .findFirst();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
