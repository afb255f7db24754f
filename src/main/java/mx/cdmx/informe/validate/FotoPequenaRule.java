package mx.cdmx.informe.validate;

import java.util.Optional;
import java.util.OptionalInt;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Place;

/** A photo has pixels enough for print: on a column of 122.9 mm, 900 make 186 to the inch. */
final class FotoPequenaRule extends FotoRule {
  private static final int LEAST = 900;

  @Override
  public String code() {
    return "foto-pequena";
  }

  @Override
  Optional<Diagnostic> check(String archivo, OptionalInt width, Place place) {
    return width.isEmpty() || width.getAsInt() >= LEAST
        ? Optional.empty()
        : Optional.of(
            Diagnostic.warning(
                code(),
                place,
                archivo,
                Integer.toString(width.getAsInt()),
                Integer.toString(LEAST)));
  }
}
