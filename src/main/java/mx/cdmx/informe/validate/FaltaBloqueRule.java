package mx.cdmx.informe.validate;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Bloque;
import mx.cdmx.informe.model.Edicion;

/** An activity names its bloque, unless its apartado has none or lets some stand before them. */
final class FaltaBloqueRule implements Rule {
  @Override
  public String code() {
    return "falta-bloque";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    return edicion.actividades().stream()
        .filter(a -> a.bloque().isEmpty())
        .flatMap(
            a ->
                edicion.apartado(a.apartado()).stream()
                    .filter(p -> !p.bloques().isEmpty() && !p.actividadesSinBloque())
                    .map(p -> Diagnostic.error(code(), a.origin().of("bloque"), choices(p))));
  }

  private static String choices(Apartado apartado) {
    return apartado.bloques().stream().map(Bloque::id).collect(Collectors.joining(", "));
  }
}
