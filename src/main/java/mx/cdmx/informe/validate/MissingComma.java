package mx.cdmx.informe.validate;

import java.util.regex.MatchResult;

/**
 * A place where something set apart lacks one of its two commas.
 *
 * @param start the first character of the words to show
 * @param at where the comma goes
 * @param end the character after the words to show
 * @param isSure whether no other comma would do instead
 */
record MissingComma(int start, int at, int end, boolean isSure) {
  /** One between the first group of what a pattern found and its second. */
  static MissingComma sure(MatchResult found) {
    return between(found.group(1), found.end(1), found.end(2), true);
  }

  /** The same, if the sentence is not to be put in another way. */
  static MissingComma likely(MatchResult found) {
    return between(found.group(1), found.end(1), found.end(2), false);
  }

  /** One after some words, of which the last is shown. */
  static MissingComma between(String before, int at, int end, boolean isSure) {
    int shown = before.length() - before.lastIndexOf(' ') - 1;
    return new MissingComma(at - shown, at, end, isSure);
  }
}
