package mx.cdmx.informe.render;

/** A report as PDF. */
public final class PrintedPdf {
  private final byte[] bytes;
  private final int numeros;

  PrintedPdf(byte[] bytes, int numeros) {
    this.bytes = bytes.clone();
    this.numeros = numeros;
  }

  /** The file. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** How many page numbers it prints, each read back and found right. */
  public int numeros() {
    return numeros;
  }
}
