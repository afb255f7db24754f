package mx.cdmx.informe.aggregate;

import java.util.List;
import java.util.Optional;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Bloque;
import mx.cdmx.informe.model.Categoria;

/**
 * Tells where in an edition an activity stands.
 *
 * @param apartados the edition's parts
 */
record Secciones(List<Apartado> apartados) {

  Secciones {
    apartados = List.copyOf(apartados);
  }

  /** The bloque of an activity, if its apartado has that one. */
  Optional<Bloque> bloque(Actividad actividad) {
    return apartado(actividad).flatMap(p -> actividad.bloque().flatMap(p::bloque));
  }

  /** The categoría of an activity, if its bloque has that one. */
  Optional<Categoria> categoria(Actividad actividad) {
    Optional<String> bloque = bloque(actividad).map(Bloque::id);
    return apartado(actividad).stream()
        .flatMap(p -> p.categorias(bloque).stream())
        .filter(c -> actividad.categoria().equals(Optional.of(c.id())))
        .findFirst();
  }

  /** The bloques of all apartados, in order. */
  List<Bloque> bloques() {
    return apartados.stream().flatMap(p -> p.bloques().stream()).toList();
  }

  /** The categorías of all apartados, in order. */
  List<Categoria> categorias() {
    return apartados.stream().flatMap(p -> p.categorias().stream()).toList();
  }

  private Optional<Apartado> apartado(Actividad actividad) {
    return apartados.stream().filter(p -> p.id().equals(actividad.apartado())).findFirst();
  }
}
