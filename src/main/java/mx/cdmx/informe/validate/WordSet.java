package mx.cdmx.informe.validate;

import java.util.BitSet;

/**
 * Some of the words of a lexicon: asked before the texts are gone through, once a word.
 *
 * @param numbers their numbers there
 */
record WordSet(BitSet numbers) {

  boolean isEmpty() {
    return numbers.isEmpty();
  }

  boolean has(Word word) {
    return numbers.get(word.number());
  }

  /** Whether some word of a text is among them. */
  boolean isIn(ReadText text) {
    for (int i = 0; i < text.size(); i++) {
      if (has(text.word(i))) {
        return true;
      }
    }
    return false;
  }
}
