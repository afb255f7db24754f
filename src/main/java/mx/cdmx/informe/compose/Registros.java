package mx.cdmx.informe.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.cdmx.informe.compose.PrintedIndice.Llamada;
import mx.cdmx.informe.compose.PrintedTabla.Serie;

/**
 * What leads to the activities behind a row.
 *
 * @param actividades what leads to each activity, by its id, in order of print
 */
record Registros(Map<String, Llamada> actividades) {

  /** What leads to one of them. */
  Optional<Llamada> de(String id) {
    return Optional.ofNullable(actividades.get(id));
  }

  /** Some activities, each once, in order of print. */
  List<String> enOrden(List<String> ids) {
    Set<String> those = Set.copyOf(ids);
    return actividades.keySet().stream().filter(those::contains).toList();
  }

  /** Some activities, those with numbers in a row as one run. */
  List<Serie> series(List<String> ids) {
    List<Serie> series = new ArrayList<>();
    List<Llamada> run = new ArrayList<>();
    for (String id : ids) {
      Optional<Llamada> call = de(id);
      if (call.isPresent()) {
        if (!run.isEmpty() && !follows(run.get(run.size() - 1), call.get())) {
          series.add(new Serie(run));
          run.clear();
        }
        run.add(call.get());
      }
    }
    if (!run.isEmpty()) {
      series.add(new Serie(run));
    }
    return series;
  }

  /** Whether the number of an activity is the next after another one's: 1.02 after 1.01. */
  private static boolean follows(Llamada one, Llamada next) {
    int point = one.numero().lastIndexOf('.');
    int other = next.numero().lastIndexOf('.');
    return one.numero().substring(0, point).equals(next.numero().substring(0, other))
        && Integer.parseInt(one.numero().substring(point + 1)) + 1
            == Integer.parseInt(next.numero().substring(other + 1));
  }
}
