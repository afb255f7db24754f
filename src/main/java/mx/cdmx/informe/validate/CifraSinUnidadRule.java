package mx.cdmx.informe.validate;

import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Origin;
import mx.cdmx.informe.model.Cifra;
import mx.cdmx.informe.model.Edicion;

/** A figure is of something or is money: it has a unit or a currency, one of the two. */
final class CifraSinUnidadRule extends CifraRule {
  @Override
  public String code() {
    return "cifra-sin-unidad";
  }

  @Override
  Stream<Diagnostic> check(Cifra cifra, int index, Origin origin, Edicion edicion) {
    return cifra.unidad().isPresent() == cifra.moneda().isPresent()
        ? Stream.of(Diagnostic.error(code(), origin.of("cifras", index, "valor")))
        : Stream.empty();
  }
}
