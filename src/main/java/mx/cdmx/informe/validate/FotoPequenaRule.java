package mx.cdmx.informe.validate;

import java.nio.file.Path;
import java.util.Optional;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.photo.PhotoException;
import mx.cdmx.informe.photo.PhotoSize;
import mx.cdmx.informe.photo.Photos;

/**
 * A photo has pixels enough for print, across or down: on a column of 122.9 mm 900 make 186 to the
 * inch, and so do 615 where a tall photo is printed 84 mm high.
 */
final class FotoPequenaRule extends FotoRule {
  private static final int LEAST_WIDTH = 900;
  private static final int LEAST_HEIGHT = 615;

  private final Photos photos;

  FotoPequenaRule(Photos photos) {
    this.photos = photos;
  }

  @Override
  public String code() {
    return "foto-pequena";
  }

  @Override
  Optional<Diagnostic> check(String archivo, Path file, Place place) {
    try {
      PhotoSize size = photos.size(file);
      return size.width() >= LEAST_WIDTH || size.height() >= LEAST_HEIGHT
          ? Optional.empty()
          : Optional.of(
              Diagnostic.warning(
                  code(),
                  place,
                  archivo,
                  Integer.toString(size.width()),
                  Integer.toString(LEAST_WIDTH)));
    } catch (PhotoException e) {
      return Optional.empty(); // another rule tells
    }
  }
}
