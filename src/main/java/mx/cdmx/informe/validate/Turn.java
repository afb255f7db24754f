package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A turn of words.
 *
 * @param clues letters without some of which it cannot be there, for texts are many and turns are
 *     rare
 * @param pattern what it looks like
 * @param starts where it may start, if that is soon told
 */
record Turn(Clues clues, Pattern pattern, Optional<Starts> starts) {

  /** One that may start anywhere. */
  Turn(Clues clues, Pattern pattern) {
    this(clues, pattern, Optional.empty());
  }

  static Turn of(String clue, String regex) {
    return of(List.of(clue), regex);
  }

  static Turn of(List<String> clues, String regex) {
    return new Turn(Clues.of(clues), Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS));
  }

  /** The same, looked for only where it may start. */
  Turn from(Starts some) {
    return new Turn(clues, pattern, Optional.of(some));
  }

  /** Everywhere that it stands. */
  Stream<MatchResult> in(Passage passage) {
    if (!passage.has(clues)) {
      return Stream.empty();
    }
    return starts.map(s -> passage.find(pattern, s)).orElseGet(() -> passage.find(pattern));
  }
}
