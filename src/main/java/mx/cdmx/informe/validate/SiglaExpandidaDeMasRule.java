package mx.cdmx.informe.validate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** A text says only once what an acronym stands for. */
final class SiglaExpandidaDeMasRule implements Rule {
  private final EditionWords words;

  SiglaExpandidaDeMasRule(EditionWords words) {
    this.words = words;
  }

  @Override
  public String code() {
    return "sigla-expandida-de-mas";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    Set<Told> told = new HashSet<>();
    return words.of(edicion).stream()
        .filter(PassageWords::isProse)
        .flatMap(
            p ->
                p.siglas().stream()
                    .filter(m -> !told.add(new Told(p.passage().source(), m.sigla())))
                    .map(
                        m ->
                            Diagnostic.warning(
                                code(),
                                p.passage().place(m.start(), m.end()),
                                p.passage().text().substring(m.start(), m.end()),
                                m.sigla())));
  }

  private record Told(PrintedText text, String sigla) {}
}
