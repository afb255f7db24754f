package mx.cdmx.informe.validate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A turn of words.
 *
 * @param clues letters without some of which it cannot be there, for texts are many and turns are
 *     rare
 * @param pattern what it looks like
 */
record Turn(Clues clues, Pattern pattern) {

  static Turn of(String clue, String regex) {
    return of(List.of(clue), regex);
  }

  static Turn of(List<String> clues, String regex) {
    return new Turn(Clues.of(clues), Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS));
  }

  /** Everywhere that it stands. */
  Stream<MatchResult> in(Passage passage) {
    return passage.has(clues) ? passage.find(pattern) : Stream.empty();
  }
}
