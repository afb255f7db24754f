package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Bloque;
import mx.cdmx.informe.model.Categoria;
import mx.cdmx.informe.model.Edicion;

/**
 * An edition's activities as they will print.
 *
 * @param grupos those under each heading, heading after heading
 */
record PrintOrder(List<List<Actividad>> grupos) {

  PrintOrder {
    grupos = grupos.stream().map(List::copyOf).toList();
  }

  /** The order of an edition. An activity under a heading that is not there stands before it. */
  static PrintOrder of(Edicion edicion) {
    Map<Heading, Integer> headings = headings(edicion);
    Map<Integer, List<Actividad>> grupos = new TreeMap<>();
    for (Actividad a : edicion.actividades()) {
      int at =
          Stream.of(
                  new Heading(a.apartado(), a.bloque(), a.categoria()),
                  new Heading(a.apartado(), a.bloque(), Optional.empty()),
                  new Heading(a.apartado(), Optional.empty(), Optional.empty()))
              .filter(headings::containsKey)
              .findFirst()
              .map(headings::get)
              .orElse(headings.size());
      grupos.computeIfAbsent(at, g -> new ArrayList<>()).add(a);
    }
    grupos.values().forEach(g -> g.sort(Actividad.EN_SU_GRUPO));
    return new PrintOrder(List.copyOf(grupos.values()));
  }

  /** All the activities, first to last. */
  List<Actividad> actividades() {
    return grupos.stream().flatMap(List::stream).toList();
  }

  /** How an activity is named to editors: its folder and its id. */
  static String name(Actividad actividad) {
    return actividad.apartado() + "/" + actividad.id();
  }

  private static Map<Heading, Integer> headings(Edicion edicion) {
    Map<Heading, Integer> headings = new HashMap<>();
    for (Apartado apartado : edicion.apartados()) {
      add(headings, apartado, Optional.empty());
      apartado.bloques().stream()
          .map(Bloque::id)
          .forEach(b -> add(headings, apartado, Optional.of(b)));
    }
    return headings;
  }

  private static void add(
      Map<Heading, Integer> headings, Apartado apartado, Optional<String> bloque) {
    headings.putIfAbsent(new Heading(apartado.id(), bloque, Optional.empty()), headings.size());
    apartado.categorias(bloque).stream()
        .map(Categoria::id)
        .forEach(
            c ->
                headings.putIfAbsent(
                    new Heading(apartado.id(), bloque, Optional.of(c)), headings.size()));
  }

  /** What activities stand under. */
  private record Heading(String apartado, Optional<String> bloque, Optional<String> categoria) {}
}
