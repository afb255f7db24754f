package mx.cdmx.informe.validate;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * Looks for a few words in texts: length, first and last letters soon tell most others from them.
 */
final class FewWords {
  /** The bit by which a small letter differs from its capital. */
  private static final int CASE = 0x20;

  private static final int LETTER_BITS = 5;
  private static final int LETTER = (1 << LETTER_BITS) - 1;

  private final Set<String> words;
  private final BitSet shapes = new BitSet();

  /**
   * Some words.
   *
   * @param words in lower case
   */
  FewWords(Set<String> words) {
    this.words = Set.copyOf(words);
    words.forEach(w -> shapes.set(shape(w, 0, w.length())));
  }

  /** Whether a word of a text is one of them, capitals aside. */
  boolean has(String text, int start, int end) {
    return shapes.get(shape(text, start, end))
        && words.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** Whether some word of a text is. */
  boolean isIn(String text) {
    Words all = new Words(text);
    while (all.next()) {
      if (has(text, all.start(), all.end())) {
        return true;
      }
    }
    return false;
  }

  private static int shape(String text, int start, int end) {
    int first = (text.charAt(start) | CASE) & LETTER;
    int last = (text.charAt(end - 1) | CASE) & LETTER;
    return ((end - start) << LETTER_BITS | first) << LETTER_BITS | last;
  }
}
