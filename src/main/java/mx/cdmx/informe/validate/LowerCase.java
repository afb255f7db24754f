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
  private final Set<String> asked = new HashSet<>();
  private final IdentityHashMap<Origin, Set<String>> inRecord = new IdentityHashMap<>();
  private final IdentityHashMap<Origin, Set<String>> inTitle = new IdentityHashMap<>();

  LowerCase(List<PassageWords> passages) {
    passages.forEach(this::readCapitals);
    passages.forEach(this::readSmall);
  }

  private void readCapitals(PassageWords passage) {
    if (!passage.isProse()) {
      passage.pieces().forEach(p -> keep(inTitle, p.word().word(), passage));
    }
    for (CapitalRun run : CapitalRun.of(passage)) {
      if (run.isWithinSentence()) {
        run.pieces().forEach(p -> asked.add(NameWord.lower(p.word().word())));
        keys(run.pieces()).forEach(k -> capital.merge(k, 1, Integer::sum));
      }
    }
  }

  /** Only what some text writes with capitals too is asked for. */
  private void readSmall(PassageWords passage) {
    List<NamePiece> pieces = passage.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (isAsked(pieces.get(i))) {
        lower.merge(pieces.get(i).word().word(), 1, Integer::sum);
        if (i > 0 && isAsked(pieces.get(i - 1)) && pieces.get(i).joint().isPresent()) {
          String pair = pair(pieces, i);
          lower.merge(pair, 1, Integer::sum);
          keep(inRecord, pair, passage);
        }
      }
    }
  }

  private static void keep(
      IdentityHashMap<Origin, Set<String>> kept, String words, PassageWords passage) {
    Origin origin = passage.passage().source().origin();
    kept.computeIfAbsent(origin, key -> new HashSet<>()).add(words);
  }

  private boolean isAsked(NamePiece piece) {
    return !piece.word().isCapital() && asked.contains(NameWord.lower(piece.word().word()));
  }

  private static String pair(List<NamePiece> pieces, int second) {
    return NameWord.lower(pieces.get(second - 1).word().word())
        + " "
        + pieces.get(second).joint().orElse("")
        + " "
        + NameWord.lower(pieces.get(second).word().word());
  }

  /** What is counted of some words: the one, or each two together. */
  private static List<String> keys(List<NamePiece> pieces) {
    return pieces.size() == 1
        ? List.of(NameWord.lower(pieces.get(0).word().word()))
        : IntStream.range(1, pieces.size()).mapToObj(i -> pair(pieces, i)).toList();
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
