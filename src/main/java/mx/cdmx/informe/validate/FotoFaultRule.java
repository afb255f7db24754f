package mx.cdmx.informe.validate;

import java.nio.file.Path;
import java.util.Optional;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.photo.PhotoFault;
import mx.cdmx.informe.photo.Photos;

/** A rule about one way in which a photo cannot be printed. */
abstract class FotoFaultRule extends FotoRule {
  private final PhotoFault.Kind kind;
  private final Photos photos;

  FotoFaultRule(PhotoFault.Kind kind, Photos photos) {
    this.kind = kind;
    this.photos = photos;
  }

  @Override
  final Optional<Diagnostic> check(String archivo, Path file, Place place) {
    return photos
        .fault(file)
        .filter(f -> f.kind() == kind)
        .map(f -> Diagnostic.error(code(), place, archivo, f.detail()));
  }
}
