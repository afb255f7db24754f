package mx.cdmx.informe.validate;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.NearMisses;
import mx.cdmx.informe.diagnostics.Origin;
import mx.cdmx.informe.load.Prose;
import mx.cdmx.informe.load.Referencia;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;
import org.commonmark.node.Node;

/** A cross-reference {@code [[id]]} leads to an activity of the edition. */
final class ReferenciaDesconocidaRule extends ProseRule {
  @Override
  public String code() {
    return "referencia-desconocida";
  }

  @Override
  Stream<Diagnostic> check(Node prose, Origin origin, Edicion edicion) {
    Set<String> known = new TreeSet<>(edicion.idsSinCargar());
    edicion.actividades().stream().map(Actividad::id).forEach(known::add);
    return Prose.find(prose, Referencia.class).stream()
        .filter(r -> !known.contains(r.id()))
        .map(
            r ->
                Diagnostic.error(code(), place(r, origin), r.id())
                    .suggesting(NearMisses.of(r.id(), known)));
  }
}
