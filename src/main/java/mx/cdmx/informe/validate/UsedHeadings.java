package mx.cdmx.informe.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Categoria;
import mx.cdmx.informe.model.Edicion;

/** The headings of an edition under which some activity stands. */
final class UsedHeadings {
  private final Edicion edicion;
  private final Set<List<Object>> used = new HashSet<>();
  private final Set<String> unsettled = new HashSet<>();

  UsedHeadings(Edicion edicion, PrintOrder order) {
    this.edicion = edicion;
    for (Actividad a : edicion.actividades()) {
      used.add(List.of(a.apartado(), a.bloque()));
      used.add(List.of(a.apartado(), a.bloque(), a.categoria()));
    }
    order.sinLugar().forEach(a -> unsettled.add(a.apartado()));
  }

  /** The positions of the apartados that are complete: what is empty in them will stay so. */
  IntStream settled() {
    Set<String> known = edicion.apartados().stream().map(Apartado::id).collect(Collectors.toSet());
    return edicion.abierta() || !edicion.idsSinCargar().isEmpty() || !known.containsAll(unsettled)
        ? IntStream.empty()
        : IntStream.range(0, edicion.apartados().size())
            .filter(i -> !unsettled.contains(edicion.apartados().get(i).id()));
  }

  /** Whether a bloque has activities, or what stands before the first. */
  boolean has(Apartado apartado, Optional<String> bloque) {
    return used.contains(List.of(apartado.id(), bloque));
  }

  /** Whether a categoría has. */
  boolean has(Apartado apartado, Categoria categoria) {
    return used.contains(List.of(apartado.id(), categoria.bloque(), Optional.of(categoria.id())));
  }
}
