package mx.cdmx.informe.validate;

import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;

/** A rule about each activity by itself. */
abstract class ActividadRule implements Rule {

  @Override
  public final Stream<Diagnostic> check(Edicion edicion) {
    return edicion.actividades().stream().flatMap(a -> check(a, edicion));
  }

  /** The faults of one activity. */
  abstract Stream<Diagnostic> check(Actividad actividad, Edicion edicion);
}
