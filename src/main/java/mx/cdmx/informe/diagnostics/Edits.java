package mx.cdmx.informe.diagnostics;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How many edits make other words of one. A column of the usual table is kept as the bits of two
 * numbers, so that a letter takes a few operations however long the word is (Myers, 1999, as Hyyrö,
 * 2003, has it for whole words).
 */
final class Edits {
  private static final int ASCII = 0x80;

  private final String word;

  /** For each letter, where the word has it. */
  private final long[] places = new long[ASCII];

  /** The edits that start from a word. */
  Edits(String word) {
    this.word = word;
    for (int i = 0; i < Math.min(word.length(), Long.SIZE); i++) {
      if (word.charAt(i) < ASCII) {
        places[word.charAt(i)] |= 1L << i;
      }
    }
  }

  /** How many of them make another word; {@code -1} where more than so many. */
  int to(String other, int most) {
    if (word.isEmpty() || word.length() > Long.SIZE) {
      return new LevenshteinDistance(most).apply(word, other);
    }
    long last = 1L << (word.length() - 1);
    long more = -1;
    long fewer = 0;
    int edits = word.length();
    for (int i = 0; i < other.length(); i++) {
      long same = places(other.charAt(i));
      long inColumn = same | fewer;
      long inRow = (((same & more) + more) ^ more) | same;
      long moreInRow = fewer | ~(inRow | more);
      long fewerInRow = more & inRow;
      edits += (moreInRow & last) != 0 ? 1 : 0;
      edits -= (fewerInRow & last) != 0 ? 1 : 0;
      moreInRow = (moreInRow << 1) | 1;
      more = (fewerInRow << 1) | ~(inColumn | moreInRow);
      fewer = moreInRow & inColumn;
    }
    return edits <= most ? edits : -1;
  }

  private long places(char letter) {
    if (letter < ASCII) {
      return places[letter];
    }
    long found = 0;
    for (int at = word.indexOf(letter); at >= 0; at = word.indexOf(letter, at + 1)) {
      found |= 1L << at;
    }
    return found;
  }
}
