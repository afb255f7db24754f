package mx.cdmx.informe.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Alfabeto;

/**
 * Something of activities by which they can be counted, narrowed and crossed.
 *
 * @param id its name, as it is typed: {@code dependencia}
 * @param valores the keys of its values in an activity, none where it gives none
 * @param titulo the name of a value by its key
 * @param fijas keys that a table has even where no activity has them
 * @param orden the order of the keys; where absent, the commonest come first, equals by title
 * @param conocidas keys that may be asked for though no activity has them
 */
public record Campo(
    String id,
    Function<Actividad, List<String>> valores,
    UnaryOperator<String> titulo,
    List<String> fijas,
    Optional<Comparator<String>> orden,
    Set<String> conocidas) {

  /** How the key of an activity's lack of a value starts. */
  private static final String SIN = "sin-";

  public Campo {
    fijas = List.copyOf(fijas);
    conocidas = Set.copyOf(conocidas);
  }

  /** The key of activities that have no value: {@code sin-dependencia}. */
  public String sin() {
    return SIN + (id.equals("mes") ? "fecha" : id);
  }

  /** The keys of an activity, {@link #sin()} where it has no value. */
  public List<String> claves(Actividad actividad) {
    List<String> claves = valores.apply(actividad).stream().distinct().toList();
    return claves.isEmpty() ? List.of(sin()) : claves;
  }

  /** All values that may be asked for: those that activities have, and those known besides. */
  public Set<String> claves(List<Actividad> actividades) {
    Set<String> claves = new TreeSet<>(conocidas);
    actividades.forEach(a -> claves.addAll(claves(a)));
    claves.add(sin());
    return claves;
  }

  /** The activities of each key. */
  Map<String, List<Actividad>> agrupa(List<Actividad> actividades) {
    Map<String, List<Actividad>> found = new LinkedHashMap<>();
    for (Actividad a : actividades) {
      claves(a).forEach(c -> found.computeIfAbsent(c, k -> new ArrayList<>()).add(a));
    }
    return found;
  }

  /** The keys of a table of some activities, in their order; the lack of a value comes last. */
  public List<String> enOrden(List<Actividad> actividades) {
    Map<String, List<Actividad>> found = agrupa(actividades);
    Comparator<String> commonest =
        Comparator.comparing((String c) -> -found.getOrDefault(c, List.of()).size())
            .thenComparing(titulo, Alfabeto.orden());
    return Stream.concat(found.keySet().stream(), fijas.stream())
        .distinct()
        .sorted(
            Comparator.comparing((String c) -> c.equals(sin()))
                .thenComparing(orden.orElse(commonest))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
