package mx.cdmx.informe.photo;

/** A photo that cannot be printed, and why. */
public final class PhotoException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient PhotoFault fault;

  PhotoException(PhotoFault fault) {
    super(fault.toString());
    this.fault = fault;
  }

  /** What is wrong with it. */
  public PhotoFault fault() {
    return fault;
  }
}
