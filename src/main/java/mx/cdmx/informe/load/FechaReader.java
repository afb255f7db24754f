package mx.cdmx.informe.load;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.diagnostics.Origin;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.model.Fecha;
import mx.cdmx.informe.model.Tramo;

/** Reads the {@code fecha} of a record or of a part of it: one EDTF text or a list of them. */
final class FechaReader {
  private static final String KEY = "fecha";

  private final Diagnostics found;

  FechaReader(Diagnostics found) {
    this.found = found;
  }

  /** The date of a record; empty where it has none or, with the fault noted, a wrong one. */
  Optional<Fecha> read(Document document) {
    return read(document.root(), document.origin());
  }

  /**
   * The date of a part of a record; empty where it has none or, with the fault noted, a wrong one.
   *
   * @param around the keys that lead to the part
   */
  Optional<Fecha> read(Node part, Origin origin, Object... around) {
    Optional<Node> node = part.get(KEY);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    List<Object> path = new ArrayList<>(List.of(around));
    path.add(KEY);
    List<Optional<Tramo>> tramos = new ArrayList<>();
    if (node.get() instanceof Node.Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        List<Object> item = new ArrayList<>(path);
        item.add(i);
        tramos.add(tramo(list.items().get(i).asText(), origin.of(item.toArray())));
      }
    } else {
      tramos.add(tramo(node.get().asText(), origin.of(path.toArray())));
    }
    return tramos.stream().allMatch(Optional::isPresent)
        ? Optional.of(new Fecha(tramos.stream().flatMap(Optional::stream).toList()))
        : Optional.empty();
  }

  private Optional<Tramo> tramo(String edtf, Place place) {
    try {
      return Optional.of(Tramo.parse(edtf));
    } catch (DateTimeException e) {
      found.add(Diagnostic.error("fecha-inexistente", place, edtf));
    } catch (IllegalArgumentException e) {
      found.add(Diagnostic.error("fecha-invalida", place, edtf));
    }
    return Optional.empty();
  }
}
