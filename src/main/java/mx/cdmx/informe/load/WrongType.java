package mx.cdmx.informe.load;

import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Place;

/**
 * A value of another kind than its key wants: what was most likely meant, and so done wrong.
 *
 * @param error what the schema validator found
 */
record WrongType(SchemaError error) {

  Diagnostic diagnostic() {
    if (error.error().getInstanceNode().isNull()) {
      return of("valor-vacio", error.name(), error.example());
    }
    return switch (error.wanted().get(0)) {
      case "object" -> ofKind("se-esperaba-mapa");
      case "array" -> looksLikeItems() ? items() : ofKind("se-esperaba-lista");
      case "number", "integer" -> ofKind("se-esperaba-numero");
      case "boolean" -> ofKind("se-esperaba-booleano");
      default -> text();
    };
  }

  private Diagnostic text() {
    if (error.declaring().path("format").asString("").equals("edtf")) {
      return of("fecha-invalida", error.seen());
    }
    if (!error.error().getInstanceNode().isContainer()) {
      return ofKind("se-esperaba-texto");
    }
    return ProseStyleCheck.isProse(error.path())
        ? Diagnostic.error("texto-no-literal", error.origin().key(error.path()), error.name())
        : ofKind("texto-compuesto");
  }

  /** Whether lines start with what an editor takes for the hyphen of a list, and YAML does not. */
  private boolean looksLikeItems() {
    return BrokenLine.HYPHEN.matcher(error.seen()).lookingAt();
  }

  private Diagnostic items() {
    Place first = error.origin().within(0, 1, error.path());
    return Diagnostic.error("guion-de-lista", first);
  }

  private Diagnostic ofKind(String code) {
    return of(code, error.name(), error.seen(), error.example());
  }

  private Diagnostic of(String code, String... arguments) {
    return Diagnostic.error(code, error.place(), arguments);
  }
}
