package mx.cdmx.informe.validate;

import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Tramo;

/** No date ends before it starts. */
final class FechaInvertidaRule implements Rule {
  @Override
  public String code() {
    return "fecha-invertida";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    return edicion.actividades().stream()
        .filter(
            a -> a.fecha().stream().anyMatch(f -> f.tramos().stream().anyMatch(Tramo::isInverted)))
        .map(a -> Diagnostic.error(code(), a.origin().of("fecha")));
  }
}
