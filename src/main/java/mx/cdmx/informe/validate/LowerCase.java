package mx.cdmx.informe.validate;

import java.util.ArrayList;
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
  private final IdentityHashMap<Origin, List<ReadText>> titles = new IdentityHashMap<>();

  LowerCase(List<PassageWords> passages, Lexicon lexicon, int[] uses) {
    Set<String> firsts = new HashSet<>();
    Set<String> seconds = new HashSet<>();
    passages.forEach(p -> readCapitals(p, firsts, seconds));
    lexicon
        .words()
        .filter(w -> isSmall(w) && capital.containsKey(w.text()))
        .forEach(w -> lower.put(w.text(), uses[w.number()]));
    WordSet first = lexicon.where(w -> isSmall(w) && firsts.contains(w.lower()));
    WordSet second = lexicon.where(w -> isSmall(w) && seconds.contains(w.lower()));
    passages.forEach(p -> readPairs(p.all(), first, second, p.passage().source().origin()));
  }

  private static boolean isSmall(Word word) {
    return !word.is(Trait.CAPITAL) && !word.is(Trait.SMALL);
  }

  private void readCapitals(PassageWords passage, Set<String> firsts, Set<String> seconds) {
    if (!passage.isProse()) {
      Origin origin = passage.passage().source().origin();
      titles.computeIfAbsent(origin, key -> new ArrayList<>(1)).add(passage.all());
    }
    for (CapitalRun run : passage.capitals()) {
      if (run.isWithinSentence()) {
        for (int i = 1; i < run.pieces().size(); i++) {
          firsts.add(run.pieces().get(i - 1).word().form().lower());
          seconds.add(run.pieces().get(i).word().form().lower());
        }
        keys(run.pieces()).forEach(k -> capital.merge(k, 1, Integer::sum));
      }
    }
  }

  /** Only what some text writes with capitals too is asked for. */
  private void readPairs(ReadText words, WordSet firsts, WordSet seconds, Origin origin) {
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.word(i);
      if (!word.is(Trait.SMALL)) {
        if (last >= 0 && seconds.has(word) && firsts.has(words.word(last))) {
          readPair(words, last, i, origin);
        }
        last = i;
      }
    }
  }

  private void readPair(ReadText words, int first, int second, Origin origin) {
    NamePiece piece = new NamePiece(NameWord.of(words, second), words.text(), words.end(first));
    if (piece.joint().isPresent()) {
      String pair = pair(words.word(first), piece);
      if (capital.containsKey(pair)) {
        lower.merge(pair, 1, Integer::sum);
        inRecord.computeIfAbsent(origin, key -> new HashSet<>()).add(pair);
      }
    }
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
      return isOften(keys.get(0), TIMES) && !isInTitle(run.pieces().get(0).word().form(), origin);
    }
    Set<String> own = inRecord.getOrDefault(origin, Set.of());
    return keys.stream()
        .allMatch(
            k ->
                isOften(k, TIMES_TOGETHER)
                    || (own.contains(k) && count(lower, k) >= count(capital, k)));
  }

  private boolean isInTitle(Word word, Origin origin) {
    return titles.getOrDefault(origin, List.of()).stream()
        .anyMatch(t -> IntStream.range(0, t.size()).anyMatch(i -> t.word(i).equals(word)));
  }

  private boolean isOften(String key, int times) {
    return count(lower, key) >= OFTEN && count(lower, key) >= times * count(capital, key);
  }

  private static int count(Map<String, Integer> counts, String key) {
    return counts.getOrDefault(key, 0);
  }
}
