package mx.cdmx.informe.validate;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;

/** No two records of an edition have the same id, even in different folders. */
final class IdDuplicadoRule implements Rule {
  @Override
  public String code() {
    return "id-duplicado";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    Map<String, Actividad> first = new HashMap<>();
    return edicion.actividades().stream()
        .filter(a -> first.putIfAbsent(a.id(), a) != null)
        .map(
            a ->
                Diagnostic.error(
                    code(),
                    a.origin().of(),
                    a.id(),
                    first.get(a.id()).origin().of().file().name()));
  }
}
