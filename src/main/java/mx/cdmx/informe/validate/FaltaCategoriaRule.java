package mx.cdmx.informe.validate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Bloque;
import mx.cdmx.informe.model.Categoria;
import mx.cdmx.informe.model.Edicion;

/** An activity names its categoría, unless its bloque has none or lets some stand before them. */
final class FaltaCategoriaRule implements Rule {
  @Override
  public String code() {
    return "falta-categoria";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    return edicion.actividades().stream()
        .filter(a -> a.categoria().isEmpty())
        .flatMap(a -> edicion.apartado(a.apartado()).stream().flatMap(p -> check(a, p)));
  }

  private Stream<Diagnostic> check(Actividad actividad, Apartado apartado) {
    List<Categoria> choices = apartado.categorias(actividad.bloque());
    boolean free =
        choices.isEmpty()
            || actividad
                .bloque()
                .flatMap(apartado::bloque)
                .map(Bloque::actividadesSinCategoria)
                .orElse(apartado.actividadesSinBloque());
    return free
        ? Stream.empty()
        : Stream.of(
            Diagnostic.error(
                code(),
                actividad.origin().of("categoria"),
                choices.stream().map(Categoria::id).collect(Collectors.joining(", "))));
  }
}
