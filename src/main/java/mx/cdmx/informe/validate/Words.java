package mx.cdmx.informe.validate;

/** Goes through the words of a text, which are its longest runs of letters. */
final class Words {
  private final String text;
  private int start;
  private int end;

  Words(String text) {
    this.text = text;
  }

  /** Goes to the next word; false after the last. */
  boolean next() {
    start = end;
    while (start < text.length() && !Letters.has(text.charAt(start))) {
      start++;
    }
    end = start;
    while (end < text.length() && Letters.has(text.charAt(end))) {
      end++;
    }
    return start < end;
  }

  /** Where the word starts. */
  int start() {
    return start;
  }

  /** The character after its last. */
  int end() {
    return end;
  }

  /** The word. */
  String word() {
    return text.substring(start, end);
  }
}
