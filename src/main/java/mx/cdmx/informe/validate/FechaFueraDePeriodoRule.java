package mx.cdmx.informe.validate;

import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Fecha;

/** Every activity happens, at least in part, within its edition's semester. */
final class FechaFueraDePeriodoRule implements Rule {
  @Override
  public String code() {
    return "fecha-fuera-de-periodo";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    return edicion.actividades().stream()
        .filter(a -> isOutside(a, edicion))
        .map(
            a ->
                Diagnostic.error(
                    code(),
                    a.origin().of("fecha"),
                    a.fecha().map(Fecha::edtf).orElse(""),
                    edicion.periodo().enPalabras()));
  }

  private static boolean isOutside(Actividad actividad, Edicion edicion) {
    return actividad.fecha().stream()
        .anyMatch(f -> f.tramos().stream().noneMatch(t -> t.overlaps(edicion.periodo())));
  }
}
