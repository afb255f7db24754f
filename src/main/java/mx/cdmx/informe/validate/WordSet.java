package mx.cdmx.informe.validate;

import java.util.BitSet;

/**
 * Some of the words of a lexicon: asked before the texts are gone through, once a word.
 *
 * @param numbers their numbers there
 * @param isUngated whether every text is taken to have some of them
 */
record WordSet(BitSet numbers, boolean isUngated) {

  boolean isEmpty() {
    return numbers.isEmpty();
  }

  boolean has(Word word) {
    return numbers.get(word.number());
  }

  /** Whether some word of a text is among them. */
  boolean isIn(ReadText text) {
    if (isUngated) {
      return true;
    }
    for (int i = 0; i < text.size(); i++) {
      if (has(text.word(i))) {
        return true;
      }
    }
    return false;
  }
}
