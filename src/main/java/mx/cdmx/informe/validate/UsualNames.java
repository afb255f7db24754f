package mx.cdmx.informe.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.cdmx.informe.model.Edicion;

/** Names of several words that the passages of an edition repeat. */
final class UsualNames {
  private static final int LONG = 3;
  private static final int OFTEN = 5;
  private final Map<String, Integer> counts = new HashMap<>();

  private UsualNames() {}

  /** Those that are written alike so often that it cannot be by mistake, and the headings. */
  static Set<String> of(List<PassageWords> passages, Edicion edicion) {
    UsualNames names = new UsualNames();
    passages.forEach(names::read);
    Set<String> found =
        names.counts.entrySet().stream()
            .filter(e -> e.getValue() >= OFTEN)
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    edicion.apartados().forEach(a -> found.add(a.titulo()));
    return found;
  }

  private void read(PassageWords passage) {
    passage.capitals().stream()
        .filter(r -> r.pieces().size() >= LONG)
        .forEach(r -> counts.merge(r.text(), 1, Integer::sum));
  }
}
