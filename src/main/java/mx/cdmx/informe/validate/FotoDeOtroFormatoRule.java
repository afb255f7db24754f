package mx.cdmx.informe.validate;

import mx.cdmx.informe.photo.PhotoFault;
import mx.cdmx.informe.photo.Photos;

/** Every photo is a JPEG or a PNG, and its name says which. */
final class FotoDeOtroFormatoRule extends FotoFaultRule {
  FotoDeOtroFormatoRule(Photos photos) {
    super(PhotoFault.Kind.OTHER_FORMAT, photos);
  }

  @Override
  public String code() {
    return "foto-de-otro-formato";
  }
}
