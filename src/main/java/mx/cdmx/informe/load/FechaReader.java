package mx.cdmx.informe.load;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.model.Fecha;
import mx.cdmx.informe.model.Tramo;

/** Reads the {@code fecha} of a record: one EDTF text or a list of them. */
final class FechaReader {
  private static final String KEY = "fecha";

  private final Diagnostics found;

  FechaReader(Diagnostics found) {
    this.found = found;
  }

  /** The date; empty where the record has none or, with the fault noted, a wrong one. */
  Optional<Fecha> read(Document document) {
    Optional<Node> node = document.root().get(KEY);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    List<Optional<Tramo>> tramos = new ArrayList<>();
    if (node.get() instanceof Node.Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        tramos.add(tramo(list.items().get(i).asText(), document.origin().of(KEY, i)));
      }
    } else {
      tramos.add(tramo(node.get().asText(), document.origin().of(KEY)));
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
