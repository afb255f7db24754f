package mx.cdmx.informe.data;

/** A file of the data that goes inside the PDF, the same bytes as beside it. */
public final class Adjunto {
  private final String nombre;
  private final String tipo;
  private final String descripcion;
  private final byte[] bytes;

  /**
   * A file.
   *
   * @param nombre its name, without a folder
   * @param tipo its media type
   * @param descripcion what is in it
   * @param bytes the file
   */
  public Adjunto(String nombre, String tipo, String descripcion, byte[] bytes) {
    this.nombre = nombre;
    this.tipo = tipo;
    this.descripcion = descripcion;
    this.bytes = bytes.clone();
  }

  /** Its name, without a folder. */
  public String nombre() {
    return nombre;
  }

  /** Its media type. */
  public String tipo() {
    return tipo;
  }

  /** What is in it, in Spanish. */
  public String descripcion() {
    return descripcion;
  }

  /** The file. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
