package mx.cdmx.informe.validate;

/** A few signs, looked for in long texts. */
final class Signs {
  private final boolean[] has;

  private Signs(boolean[] has) {
    this.has = has;
  }

  static Signs of(String signs) {
    boolean[] has = new boolean[signs.chars().max().orElse(0) + 1];
    signs.chars().forEach(c -> has[c] = true);
    return new Signs(has);
  }

  boolean has(char c) {
    return c < has.length && has[c];
  }
}
