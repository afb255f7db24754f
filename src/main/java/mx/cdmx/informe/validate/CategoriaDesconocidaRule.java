package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.NearMisses;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Categoria;
import mx.cdmx.informe.model.Edicion;

/** An activity's categoría is one that the edition declares for its bloque. */
final class CategoriaDesconocidaRule implements Rule {
  @Override
  public String code() {
    return "categoria-desconocida";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    return edicion.actividades().stream().flatMap(a -> check(a, edicion).stream());
  }

  private Optional<Diagnostic> check(Actividad actividad, Edicion edicion) {
    if (!hasItsBloque(actividad, edicion)) {
      return Optional.empty();
    }
    List<String> known =
        edicion.apartado(actividad.apartado()).stream()
            .flatMap(p -> p.categorias(actividad.bloque()).stream().map(Categoria::id))
            .toList();
    return actividad
        .categoria()
        .filter(c -> !known.contains(c))
        .map(
            c ->
                Diagnostic.error(
                        code(), actividad.origin().of("categoria"), c, String.join(", ", known))
                    .suggesting(NearMisses.of(c, known)));
  }

  /** Where the bloque itself is wrong or missing, its categorías cannot be told. */
  private static boolean hasItsBloque(Actividad actividad, Edicion edicion) {
    return edicion
        .apartado(actividad.apartado())
        .filter(p -> actividad.bloque().map(b -> p.bloque(b).isPresent()).orElse(!needsOne(p)))
        .isPresent();
  }

  private static boolean needsOne(Apartado apartado) {
    return !apartado.bloques().isEmpty() && !apartado.actividadesSinBloque();
  }
}
