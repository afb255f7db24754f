package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** What a rule found in the edition at hand, for the rules that do not tell it again. */
final class Remembered {
  private final Function<Edicion, Stream<Diagnostic>> rule;
  private Optional<Edicion> edicion = Optional.empty();
  private List<Diagnostic> found = List.of();

  Remembered(Function<Edicion, Stream<Diagnostic>> rule) {
    this.rule = rule;
  }

  synchronized Stream<Diagnostic> of(Edicion wanted) {
    if (!edicion.equals(Optional.of(wanted))) {
      found = rule.apply(wanted).toList();
      edicion = Optional.of(wanted);
    }
    return found.stream();
  }
}
