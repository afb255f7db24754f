package mx.cdmx.informe.validate;

import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.NearMisses;
import mx.cdmx.informe.diagnostics.Origin;
import mx.cdmx.informe.load.Prose;
import mx.cdmx.informe.model.Edicion;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;

/** What {@code *…*} marks is in the glosario, which gives its language to screen readers. */
final class PalabraSinGlosarioRule extends ProseRule {
  PalabraSinGlosarioRule(Passages passages) {
    super(passages);
  }

  @Override
  public String code() {
    return "palabra-sin-glosario";
  }

  @Override
  Stream<Diagnostic> check(Node prose, Origin origin, Edicion edicion) {
    return Prose.find(prose, Emphasis.class).stream()
        .filter(e -> edicion.catalogos().lengua(Prose.plain(e)).isEmpty())
        .map(
            e ->
                Diagnostic.warning(code(), place(e, origin), Prose.plain(e))
                    .suggesting(
                        NearMisses.of(Prose.plain(e), edicion.catalogos().glosario().keySet())));
  }
}
