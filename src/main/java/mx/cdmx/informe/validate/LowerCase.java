package mx.cdmx.informe.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import mx.cdmx.informe.diagnostics.Origin;

/** What an edition writes in lower case, and how often it writes the same with a capital. */
final class LowerCase {
  /** Written in lower case this often, and not one time in ten otherwise, it is no name. */
  private static final int OFTEN = 5;

  private static final int TIMES = 9;

  /** For two words together, fewer times tell. */
  private static final int TIMES_TOGETHER = 5;

  private final Map<String, Integer> lower = new HashMap<>();
  private final Map<String, Integer> capital = new HashMap<>();
  private final IdentityHashMap<Origin, Set<String>> inRecord = new IdentityHashMap<>();
  private final IdentityHashMap<Origin, Set<String>> inTitle = new IdentityHashMap<>();

  LowerCase(List<PassageWords> passages, Lexicon lexicon) {
    Set<String> asked = new HashSet<>();
    passages.forEach(p -> readCapitals(p, asked));
    WordSet small = lexicon.where(w -> !w.is(Trait.CAPITAL) && asked.contains(w.lower()));
    passages.forEach(p -> readSmall(p.all(), small, p.passage().source().origin()));
  }

  private void readCapitals(PassageWords passage, Set<String> asked) {
    if (!passage.isProse()) {
      Origin origin = passage.passage().source().origin();
      passage.pieces().forEach(p -> keep(inTitle, p.word().word(), origin));
    }
    for (CapitalRun run : passage.capitals()) {
      if (run.isWithinSentence()) {
        run.pieces().forEach(p -> asked.add(p.word().form().lower()));
        keys(run.pieces()).forEach(k -> capital.merge(k, 1, Integer::sum));
      }
    }
  }

  /** Only what some text writes with capitals too is asked for. */
  private void readSmall(ReadText words, WordSet small, Origin origin) {
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.word(i);
      if (word.is(Trait.SMALL)) {
        continue;
      }
      if (small.has(word)) {
        lower.merge(word.text(), 1, Integer::sum);
        if (last >= 0 && small.has(words.word(last))) {
          readPair(words, last, i, origin);
        }
      }
      last = i;
    }
  }

  private void readPair(ReadText words, int first, int second, Origin origin) {
    NamePiece piece = new NamePiece(NameWord.of(words, second), words.text(), words.end(first));
    if (piece.joint().isPresent()) {
      String pair = pair(words.word(first), piece);
      lower.merge(pair, 1, Integer::sum);
      keep(inRecord, pair, origin);
    }
  }

  private static void keep(IdentityHashMap<Origin, Set<String>> kept, String words, Origin origin) {
    kept.computeIfAbsent(origin, key -> new HashSet<>()).add(words);
  }

  private static String pair(Word first, NamePiece second) {
    return first.lower() + " " + second.joint().orElse("") + " " + second.word().form().lower();
  }

  /** What is counted of some words: the one, or each two together. */
  private static List<String> keys(List<NamePiece> pieces) {
    return pieces.size() == 1
        ? List.of(pieces.get(0).word().form().lower())
        : IntStream.range(1, pieces.size())
            .mapToObj(i -> pair(pieces.get(i - 1).word().form(), pieces.get(i)))
            .toList();
  }

  /** Whether some words with capitals are written without them nearly everywhere else. */
  boolean isUsual(CapitalRun run) {
    Origin origin = run.passage().passage().source().origin();
    List<String> keys = keys(run.pieces());
    if (run.pieces().size() == 1) {
      boolean isNamed =
          inTitle.getOrDefault(origin, Set.of()).contains(run.pieces().get(0).word().word());
      return !isNamed && isOften(keys.get(0), TIMES);
    }
    Set<String> own = inRecord.getOrDefault(origin, Set.of());
    return keys.stream()
        .allMatch(
            k ->
                isOften(k, TIMES_TOGETHER)
                    || (own.contains(k) && count(lower, k) >= count(capital, k)));
  }

  private boolean isOften(String key, int times) {
    return count(lower, key) >= OFTEN && count(lower, key) >= times * count(capital, key);
  }

  private static int count(Map<String, Integer> counts, String key) {
    return counts.getOrDefault(key, 0);
  }
}
