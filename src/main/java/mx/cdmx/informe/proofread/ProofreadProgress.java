package mx.cdmx.informe.proofread;

/** Is told how many paragraphs are read, from whichever thread read one. */
@FunctionalInterface
public interface ProofreadProgress {

  /**
   * One more is read.
   *
   * @param done how many are
   * @param all how many there are to read
   */
  void read(int done, int all);
}
