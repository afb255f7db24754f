package mx.cdmx.informe.validate;

import java.util.List;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;

/**
 * An activity lists the agencies that its text names, or else those it was done with: somebody did
 * it.
 */
final class SinDependenciaRule implements Rule {
  private static final String EXAMPLE = "SEDEMA";

  @Override
  public String code() {
    return "sin-dependencia";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    DependenciaNombres names = DependenciaNombres.of(edicion);
    return edicion.actividades().stream().flatMap(a -> check(a, names));
  }

  private Stream<Diagnostic> check(Actividad actividad, DependenciaNombres names) {
    if (!actividad.dependencias().isEmpty()) {
      return Stream.empty();
    }
    List<String> named =
        Stream.of(actividad.titulo(), actividad.texto())
            .flatMap(t -> names.in(t).stream())
            .map(DependenciaNombres.Found::id)
            .distinct()
            .toList();
    if (named.isEmpty() && !actividad.socios().isEmpty()) {
      return Stream.empty();
    }
    String example = named.isEmpty() ? EXAMPLE : String.join(", ", named);
    return Stream.of(Diagnostic.warning(code(), actividad.origin().key("titulo"), example));
  }
}
