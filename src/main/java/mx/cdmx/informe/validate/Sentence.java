package mx.cdmx.informe.validate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a text.
 *
 * @param text the text
 * @param start its first character
 * @param end the one after its last
 */
record Sentence(String text, int start, int end) {
  private static final Pattern END =
      Pattern.compile("[.!?…][”’»)*]*\\s+(?=[\\p{Lu}¿¡“«(*\\[])|\\s*\\n\\s*(?=\\n|[-*\\d])");

  /** The sentence in which a character stands. */
  static Sentence at(String text, int offset) {
    int start = 0;
    Matcher ends = END.matcher(text);
    while (ends.find()) {
      if (ends.end() > offset) {
        return new Sentence(text, start, ends.start() + 1);
      }
      start = ends.end();
    }
    return new Sentence(text, start, text.length());
  }

  /** What is before a character of it. */
  String before(int offset) {
    return text.substring(start, Math.max(start, offset));
  }

  /** What is after a character of it. */
  String after(int offset) {
    return text.substring(offset, Math.max(offset, end));
  }

  /** Whether the text starts with it. */
  boolean isFirst() {
    return text.substring(0, start).isBlank();
  }
}
