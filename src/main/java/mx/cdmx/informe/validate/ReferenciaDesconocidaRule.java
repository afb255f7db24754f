package mx.cdmx.informe.validate;

import java.util.List;
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
    List<Reference> unknown =
        passages
            .prose(edicion)
            .flatMap(Reference::all)
            .filter(u -> !known.contains(u.id()))
            .toList();
    NearMisses near = NearMisses.among(unknown.isEmpty() ? Set.of() : known);
    return unknown.parallelStream().map(u -> found(u, near));
  }

  private Diagnostic found(Reference unknown, NearMisses near) {
    Referencia r = unknown.referencia();
    return Diagnostic.error(
            code(), unknown.prose().text().place(Prose.start(r), Prose.end(r)), unknown.id())
        .suggesting(near.of(unknown.id()));
  }

  /** A cross-reference and the prose that it stands in. */
  private record Reference(ParsedText prose, Referencia referencia) {
    static Stream<Reference> all(ParsedText prose) {
      return Prose.find(prose.prose().orElseThrow(), Referencia.class).stream()
          .map(r -> new Reference(prose, r));
    }

    String id() {
      return referencia.id();
    }
  }
}
