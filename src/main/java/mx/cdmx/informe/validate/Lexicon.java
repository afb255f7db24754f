package mx.cdmx.informe.validate;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The different words of some texts, each kept once; several threads may read texts into it. */
final class Lexicon {
  private static final int PRIME = 31;
  private static final int MIX = 0x9E3779B1;
  private static final int FIRST_SIZE = 1 << 6;

  /** A hash table; a word is complete before it is put there, and never leaves its table. */
  private volatile Word[] slots = new Word[FIRST_SIZE];

  private final boolean isUngated;
  private int size;

  Lexicon() {
    this(false);
  }

  private Lexicon(boolean isUngated) {
    this.isUngated = isUngated;
  }

  /**
   * One whose texts are taken to have all clues, traits and words, so that no rule is spared any.
   */
  static Lexicon withoutGates() {
    return new Lexicon(true);
  }

  /** The clues of a text. */
  Clues.Found clues(char[] text) {
    return isUngated ? Clues.Found.ALL : ClueFinder.current().in(text);
  }

  /** The traits that a text has whatever its words. */
  int traits() {
    return isUngated ? -1 : 0;
  }

  /** The hash of some characters, as a reader of a text may reckon it on the way. */
  static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = next(hash, text[i]);
    }
    return hash;
  }

  static int next(int hash, char c) {
    return PRIME * hash + c;
  }

  /**
   * A word of a text.
   *
   * @param hash that of its characters
   */
  Word word(char[] text, int start, int end, int hash) {
    Word[] table = slots;
    int at = slot(hash, table);
    while (table[at] != null) {
      if (table[at].is(text, start, end, hash)) {
        return table[at];
      }
      at = (at + 1) & (table.length - 1);
    }
    return add(Arrays.copyOfRange(text, start, end), hash);
  }

  private static int slot(int hash, Word[] table) {
    return (hash * MIX) >>> (Integer.numberOfLeadingZeros(table.length) + 1);
  }

  private synchronized Word add(char[] text, int hash) {
    Word[] table = slots;
    int at = slot(hash, table);
    while (table[at] != null) {
      if (table[at].is(text, 0, text.length, hash)) {
        return table[at];
      }
      at = (at + 1) & (table.length - 1);
    }
    Word word = new Word(size++, new String(text), hash);
    table[at] = word;
    if (2 * size > table.length) {
      grow();
    }
    return word;
  }

  private void grow() {
    Word[] larger = new Word[2 * slots.length];
    words()
        .forEach(
            word -> {
              int at = slot(word.hashCode(), larger);
              while (larger[at] != null) {
                at = (at + 1) & (larger.length - 1);
              }
              larger[at] = word;
            });
    slots = larger;
  }

  /** Its words, in no order that means anything. */
  Stream<Word> words() {
    return Stream.of(slots).filter(w -> w != null);
  }

  /** How many there are. */
  synchronized int size() {
    return size;
  }

  /** Those of its words of which something is true. */
  WordSet where(Predicate<Word> test) {
    WordSet those = new WordSet(size(), isUngated);
    words().filter(test).forEach(those::add);
    return those;
  }
}
