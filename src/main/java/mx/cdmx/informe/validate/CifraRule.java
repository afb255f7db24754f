package mx.cdmx.informe.validate;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Origin;
import mx.cdmx.informe.model.Cifra;
import mx.cdmx.informe.model.Edicion;

/** A rule about each figure by itself. */
abstract class CifraRule implements Rule {

  @Override
  public final Stream<Diagnostic> check(Edicion edicion) {
    return edicion.actividades().stream()
        .flatMap(
            a ->
                IntStream.range(0, a.cifras().size())
                    .boxed()
                    .flatMap(i -> check(a.cifras().get(i), i, a.origin(), edicion)));
  }

  /** The faults of the figure at a position of an activity. */
  abstract Stream<Diagnostic> check(Cifra cifra, int index, Origin origin, Edicion edicion);
}
