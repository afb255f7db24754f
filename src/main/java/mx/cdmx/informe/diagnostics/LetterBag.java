package mx.cdmx.informe.diagnostics;

/**
 * Which letters a word has, up to three of each, with which most words are soon told to be far from
 * another. Letters that share a bit only make words look nearer.
 *
 * @param once a bit for each that it has
 * @param twice a bit for each that it has twice or more
 * @param thrice a bit for each that it has three times or more
 * @param length how long it is
 */
record LetterBag(long once, long twice, long thrice, int length) {

  static LetterBag of(String word) {
    long once = 0;
    long twice = 0;
    long thrice = 0;
    for (int i = 0; i < word.length(); i++) {
      long letter = 1L << (word.charAt(i) & 63);
      thrice |= twice & letter;
      twice |= once & letter;
      once |= letter;
    }
    return new LetterBag(once, twice, thrice, word.length());
  }

  /** How many edits it takes at least to make the other of one. */
  int leastEdits(LetterBag other) {
    int edits = Math.max(lacking(other), other.lacking(this));
    return Math.max(edits, Math.abs(length - other.length));
  }

  private int lacking(LetterBag other) {
    return Long.bitCount(once & ~other.once)
        + Long.bitCount(twice & ~other.twice)
        + Long.bitCount(thrice & ~other.thrice);
  }
}
