package mx.cdmx.informe.validate;

import java.util.function.Function;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;

/** A rule about the words of each activity by itself. */
abstract class TextoRule implements Rule {
  private final Passages passages;

  TextoRule(Passages passages) {
    this.passages = passages;
  }

  @Override
  public final Stream<Diagnostic> check(Edicion edicion) {
    Function<Actividad, ReadText> textos = passages.textos(edicion);
    return edicion.actividades().stream().flatMap(a -> check(a, textos.apply(a)));
  }

  /**
   * The faults of one activity.
   *
   * @param texto its prose with its words
   */
  abstract Stream<Diagnostic> check(Actividad actividad, ReadText texto);
}
