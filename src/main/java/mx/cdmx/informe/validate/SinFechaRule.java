package mx.cdmx.informe.validate;

import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** An activity says when it took place, in its date or in the words to print for it. */
final class SinFechaRule implements Rule {
  @Override
  public String code() {
    return "sin-fecha";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    return edicion.actividades().stream()
        .filter(a -> a.fecha().isEmpty() && a.fechaImpresa().isEmpty())
        .map(a -> Diagnostic.warning(code(), a.origin().key("titulo")));
  }
}
