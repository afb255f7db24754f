package mx.cdmx.informe.validate;

/** Some of the words of a lexicon: asked before the texts are gone through, once a word. */
final class WordSet {
  private final boolean[] has;
  private final boolean isUngated;

  /**
   * None yet.
   *
   * @param size how many the lexicon has
   * @param isUngated whether every text is taken to have some of them
   */
  WordSet(int size, boolean isUngated) {
    this.has = new boolean[size];
    this.isUngated = isUngated;
  }

  void add(Word word) {
    has[word.number()] = true;
  }

  boolean has(Word word) {
    return has[word.number()];
  }

  /** Whether some word of a text is among them. */
  boolean isIn(ReadText text) {
    if (isUngated) {
      return true;
    }
    for (int i = 0; i < text.size(); i++) {
      if (has[text.word(i).number()]) {
        return true;
      }
    }
    return false;
  }
}
