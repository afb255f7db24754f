package mx.cdmx.informe.validate;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Acuerdo;
import mx.cdmx.informe.model.Edicion;

/** A rule about each agreement by itself. */
abstract class AcuerdoRule implements Rule {
  /** The key of the agreements in a record. */
  static final String KEY = "acuerdos";

  @Override
  public final Stream<Diagnostic> check(Edicion edicion) {
    return edicion.actividades().stream()
        .flatMap(
            a ->
                IntStream.range(0, a.acuerdos().size())
                    .boxed()
                    .flatMap(i -> check(a.acuerdos().get(i), i, a, edicion)));
  }

  /** The faults of the agreement at a position of an activity. */
  abstract Stream<Diagnostic> check(
      Acuerdo acuerdo, int index, Actividad actividad, Edicion edicion);
}
