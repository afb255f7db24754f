package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Categoria;
import mx.cdmx.informe.model.Edicion;

/**
 * An edition's activities as they will print.
 *
 * @param grupos those under each heading, heading after heading
 * @param sinLugar those under a heading that is not there or where none may stand, and those whose
 *     id another has
 */
record PrintOrder(List<List<Actividad>> grupos, List<Actividad> sinLugar) {

  PrintOrder {
    grupos = grupos.stream().map(List::copyOf).toList();
    sinLugar = List.copyOf(sinLugar);
  }

  /** The order of an edition. */
  static PrintOrder of(Edicion edicion) {
    Map<Heading, Integer> headings = headings(edicion);
    Map<Integer, List<Actividad>> grupos = new TreeMap<>();
    List<Actividad> sinLugar = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Actividad a : edicion.actividades()) {
      Integer at = headings.get(new Heading(a.apartado(), a.bloque(), a.categoria()));
      if (!ids.add(a.id()) || at == null) {
        sinLugar.add(a);
      } else {
        grupos.computeIfAbsent(at, g -> new ArrayList<>()).add(a);
      }
    }
    grupos.values().forEach(g -> g.sort(Actividad.EN_SU_GRUPO));
    return new PrintOrder(List.copyOf(grupos.values()), sinLugar);
  }

  /** All the activities, first to last. */
  List<Actividad> actividades() {
    return Stream.concat(grupos.stream().flatMap(List::stream), sinLugar.stream()).toList();
  }

  /** How an activity is named to editors: its folder and its id. */
  static String name(Actividad actividad) {
    return actividad.apartado() + "/" + actividad.id();
  }

  private static Map<Heading, Integer> headings(Edicion edicion) {
    Map<Heading, Integer> headings = new HashMap<>();
    for (Apartado apartado : edicion.apartados()) {
      boolean isFree = apartado.bloques().isEmpty() || apartado.actividadesSinBloque();
      add(headings, apartado, Optional.empty(), isFree);
      apartado
          .bloques()
          .forEach(b -> add(headings, apartado, Optional.of(b.id()), b.actividadesSinCategoria()));
    }
    return headings;
  }

  /** Adds what may stand in a bloque: before its first categoría only where that is allowed. */
  private static void add(
      Map<Heading, Integer> headings, Apartado apartado, Optional<String> bloque, boolean isFree) {
    List<Categoria> categorias = apartado.categorias(bloque);
    if (isFree || categorias.isEmpty()) {
      headings.put(new Heading(apartado.id(), bloque, Optional.empty()), headings.size());
    }
    for (Categoria c : categorias) {
      headings.put(new Heading(apartado.id(), bloque, Optional.of(c.id())), headings.size());
    }
  }

  /** What activities stand under. */
  private record Heading(String apartado, Optional<String> bloque, Optional<String> categoria) {}
}
