package mx.cdmx.informe.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The activities of an edition, in order and by id.
 *
 * @param actividades all of them, by apartado and id
 * @param porId each by its id, the first of those that share one
 */
public record Indice(List<Actividad> actividades, Map<String, Actividad> porId) {

  public Indice {
    actividades = List.copyOf(actividades);
    porId = Map.copyOf(porId);
  }

  /** The index of some activities. */
  public static Indice of(List<Actividad> actividades) {
    Map<String, Actividad> porId = new HashMap<>();
    actividades.forEach(a -> porId.putIfAbsent(a.id(), a));
    return new Indice(actividades, porId);
  }

  /** An activity by its id. */
  public Optional<Actividad> actividad(String wanted) {
    return Optional.ofNullable(porId.get(wanted));
  }
}
