package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a pattern may start: at one of a few characters, which are found many times as fast by
 * themselves as by the pattern.
 */
final class Starts {
  private final Signs firsts;
  private final boolean atWord;

  private Starts(Signs firsts, boolean atWord) {
    this.firsts = firsts;
    this.atWord = atWord;
  }

  /** At some characters, wherever they stand. */
  static Starts at(String characters) {
    return new Starts(Signs.of(characters), false);
  }

  /** At some characters, with no letter before them. */
  static Starts atWord(String letters) {
    return new Starts(Signs.of(letters), true);
  }

  /** Everywhere in a text that a pattern is found which starts so. */
  List<MatchResult> find(Pattern pattern, String text) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    char[] characters = text.toCharArray();
    int at = 0;
    while (at < characters.length) {
      if (isStart(characters, at) && matcher.region(at, characters.length).lookingAt()) {
        found.add(matcher.toMatchResult());
        at = Math.max(matcher.end(), at + 1);
      } else {
        at++;
      }
    }
    return found;
  }

  private boolean isStart(char[] text, int at) {
    return firsts.has(text[at]) && !(atWord && at > 0 && Letters.has(text[at - 1]));
  }
}
