package mx.cdmx.informe.validate;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A turn of words.
 *
 * @param clue letters without which it cannot be there, for texts are many and turns are rare
 * @param pattern what it looks like
 */
record Turn(String clue, Pattern pattern) {
  static Turn of(String clue, String regex) {
    return new Turn(clue, Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS));
  }

  /** Everywhere that it stands. */
  Stream<MatchResult> in(Passage passage) {
    return passage.text().contains(clue) ? passage.find(pattern) : Stream.empty();
  }
}
