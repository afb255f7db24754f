package mx.cdmx.informe.validate;

/** Tells letters and figures from signs; of Western Europe's, from a table, as it is asked most. */
final class Letters {
  private static final int KNOWN = 0x100;
  private static final boolean[] LETTERS = new boolean[KNOWN];
  private static final boolean[] LETTERS_OR_FIGURES = new boolean[KNOWN];

  static {
    for (char c = 0; c < KNOWN; c++) {
      LETTERS[c] = Character.isLetter(c);
      LETTERS_OR_FIGURES[c] = Character.isLetterOrDigit(c);
    }
  }

  private Letters() {}

  /** Whether a character is a letter. */
  static boolean has(char c) {
    return c < KNOWN ? LETTERS[c] : Character.isLetter(c);
  }

  /** Whether it is a letter or a figure. */
  static boolean orFiguresHave(char c) {
    return c < KNOWN ? LETTERS_OR_FIGURES[c] : Character.isLetterOrDigit(c);
  }
}
