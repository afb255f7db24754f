package mx.cdmx.informe.validate;

import mx.cdmx.informe.photo.PhotoFault;
import mx.cdmx.informe.photo.Photos;

/** No photo says that it has more pixels than a camera gives. */
final class FotoDemasiadoGrandeRule extends FotoFaultRule {
  FotoDemasiadoGrandeRule(Photos photos) {
    super(PhotoFault.Kind.TOO_LARGE, photos);
  }

  @Override
  public String code() {
    return "foto-demasiado-grande";
  }
}
