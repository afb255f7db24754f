package mx.cdmx.informe.validate;

import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Origin;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.load.Prose;
import mx.cdmx.informe.model.Edicion;
import org.commonmark.node.Node;

/** A rule about each piece of prose: the presentación's and every activity's. */
abstract class ProseRule implements Rule {
  private static final String KEY = "texto";

  private final Passages passages;

  ProseRule(Passages passages) {
    this.passages = passages;
  }

  @Override
  public final Stream<Diagnostic> check(Edicion edicion) {
    return passages
        .prose(edicion)
        .flatMap(t -> check(t.prose().orElseThrow(), t.text().origin(), edicion));
  }

  /** The faults of one piece. */
  abstract Stream<Diagnostic> check(Node prose, Origin origin, Edicion edicion);

  /** Where the words of a node were written. */
  static Place place(Node node, Origin origin) {
    return origin.within(Prose.start(node), Prose.end(node), KEY);
  }
}
