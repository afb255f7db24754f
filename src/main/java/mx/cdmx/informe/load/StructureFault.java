package mx.cdmx.informe.load;

import java.util.List;
import java.util.Optional;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.NearMisses;
import mx.cdmx.informe.diagnostics.Place;

/**
 * Turns what the schema validator found into our words, at the place in the record.
 *
 * @param error what it found
 */
record StructureFault(SchemaError error) {

  /** The diagnostic; empty for one that only repeats others. */
  Optional<Diagnostic> diagnostic() {
    return switch (error.error().getKeyword()) {
      case "anyOf", "oneOf", "allOf", "if", "then", "$ref" -> Optional.empty();
      case "additionalProperties" -> Optional.of(unknownKey());
      case "required" -> missingKey();
      case "type" -> Optional.of(new WrongType(error).diagnostic());
      case "enum" -> notAChoice();
      case "propertyNames" -> Optional.of(badId());
      case "minLength" -> hasItsTextBelow() ? Optional.empty() : Optional.of(empty());
      case "minItems", "minProperties" -> Optional.of(empty());
      case "pattern" -> error.seen().isEmpty() ? Optional.empty() : Optional.of(badValue());
      default -> Optional.of(badValue());
    };
  }

  private Diagnostic unknownKey() {
    String key = error.error().getProperty();
    List<String> meant = NearMisses.of(key, error.known());
    Place place = error.origin().key(error.child());
    if (meant.isEmpty() && lines().isOutOfItsBlock(place.span().line())) {
      return Diagnostic.error("texto-sin-sangria", place);
    }
    return Diagnostic.error("clave-desconocida", place, key, String.join(", ", error.known()))
        .suggesting(meant);
  }

  /** Nothing, where the key is there with a mistake in it, which is told by itself. */
  private Optional<Diagnostic> missingKey() {
    String key = error.error().getProperty();
    boolean isMisspelt =
        error.error().getInstanceNode().propertyNames().stream()
            .filter(written -> !error.known().contains(written))
            .flatMap(written -> NearMisses.of(written, error.known()).stream().limit(1))
            .anyMatch(key::equals);
    return isMisspelt
        ? Optional.empty()
        : Optional.of(
            Diagnostic.error(
                "falta-clave", error.origin().of(error.child()), key, error.example(key)));
  }

  /** Nothing, where the value is not even of the kind of its choices. */
  private Optional<Diagnostic> notAChoice() {
    if (!error.error().getInstanceNode().isString()) {
      return Optional.empty();
    }
    return Optional.of(
        error.seen().isEmpty()
            ? empty()
            : Diagnostic.error(
                    "valor-no-admitido",
                    error.place(),
                    error.name(),
                    error.seen(),
                    String.join(", ", error.wanted()))
                .suggesting(NearMisses.of(error.seen(), error.wanted())));
  }

  private Diagnostic badId() {
    Object[] path = error.child();
    return Diagnostic.error(
        "id-invalido", error.origin().key(path), (String) path[path.length - 1]);
  }

  /** Whether the value is a block of text that is empty because its lines lack indentation. */
  private boolean hasItsTextBelow() {
    return ProseStyleCheck.isProse(error.path())
        && lines().hasLostItsBlock(error.origin().key(error.path()).span().line());
  }

  private Diagnostic empty() {
    return Diagnostic.error("valor-vacio", error.place(), error.name(), error.example());
  }

  private Diagnostic badValue() {
    String code =
        switch (error.error().getKeyword()) {
          case "uniqueItems" -> "valor-repetido";
          case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" ->
              "numero-fuera-de-rango";
          default -> "formato-incorrecto";
        };
    return Diagnostic.error(code, error.place(), error.name(), error.seen(), error.example());
  }

  private WrittenLines lines() {
    return new WrittenLines(error.origin().file());
  }
}
