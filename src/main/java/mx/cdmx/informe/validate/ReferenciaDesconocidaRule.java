package mx.cdmx.informe.validate;

import java.util.Set;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.NearMisses;
import mx.cdmx.informe.load.Prose;
import mx.cdmx.informe.load.Referencia;
import mx.cdmx.informe.model.Edicion;

/** A cross-reference {@code [[id]]} leads to an activity of the edition. */
final class ReferenciaDesconocidaRule implements Rule {
  private final Passages passages;

  ReferenciaDesconocidaRule(Passages passages) {
    this.passages = passages;
  }

  @Override
  public String code() {
    return "referencia-desconocida";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    Set<String> known = edicion.ids();
    return passages.prose(edicion).flatMap(t -> check(t, known));
  }

  private Stream<Diagnostic> check(ParsedText prose, Set<String> known) {
    return Prose.find(prose.prose().orElseThrow(), Referencia.class).stream()
        .filter(r -> !known.contains(r.id()))
        .map(
            r ->
                Diagnostic.error(code(), prose.text().place(Prose.start(r), Prose.end(r)), r.id())
                    .suggesting(NearMisses.of(r.id(), known)));
  }
}
