package mx.cdmx.informe.validate;

import java.util.Optional;
import java.util.OptionalInt;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Place;

/** Every photo is a whole image of a kind that can be printed. */
final class FotoIlegibleRule extends FotoRule {
  @Override
  public String code() {
    return "foto-ilegible";
  }

  @Override
  Optional<Diagnostic> check(String archivo, OptionalInt width, Place place) {
    return width.isPresent()
        ? Optional.empty()
        : Optional.of(Diagnostic.error(code(), place, archivo));
  }
}
