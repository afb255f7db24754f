package mx.cdmx.informe.load;

import java.util.List;
import java.util.stream.IntStream;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.diagnostics.Origin;
import mx.cdmx.informe.model.Acuerdo;

/** Reads the {@code acuerdos} of a record. */
final class AcuerdoReader {
  private static final String KEY = "acuerdos";

  private final FechaReader fechas;

  AcuerdoReader(Diagnostics found) {
    this.fechas = new FechaReader(found);
  }

  /** The agreements; those whose date is wrong have none, with the fault noted. */
  List<Acuerdo> read(Document document) {
    List<Node> items = document.root().get(KEY).map(Node::items).orElse(List.of());
    return IntStream.range(0, items.size())
        .mapToObj(i -> acuerdo(items.get(i), i, document.origin()))
        .toList();
  }

  private Acuerdo acuerdo(Node node, int index, Origin origin) {
    return new Acuerdo(
        node.text("instrumento").orElse(""),
        node.texts("partes"),
        fechas.read(node, origin, KEY, index),
        node.text("objeto"));
  }
}
