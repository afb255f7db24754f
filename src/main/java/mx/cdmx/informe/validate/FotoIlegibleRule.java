package mx.cdmx.informe.validate;

import mx.cdmx.informe.photo.PhotoFault;
import mx.cdmx.informe.photo.Photos;

/** Every photo is a whole image of a kind that can be printed. */
final class FotoIlegibleRule extends FotoFaultRule {
  FotoIlegibleRule(Photos photos) {
    super(PhotoFault.Kind.UNREADABLE, photos);
  }

  @Override
  public String code() {
    return "foto-ilegible";
  }
}
