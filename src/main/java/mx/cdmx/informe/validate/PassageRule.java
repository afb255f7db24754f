package mx.cdmx.informe.validate;

import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** A rule about each passage that prints, which may know how to mend what it finds. */
abstract class PassageRule implements Rule {
  private final Passages passages;
  private final Clues clues;

  /**
   * A rule.
   *
   * @param clues letters without some of which a passage is not at fault; none where there are none
   */
  PassageRule(Passages passages, String... clues) {
    this.passages = passages;
    this.clues = Clues.of(clues);
  }

  @Override
  public final Stream<Diagnostic> check(Edicion edicion) {
    return findings(edicion).map(Finding::diagnostic);
  }

  @Override
  public final Stream<Repair> repairs(Edicion edicion) {
    return findings(edicion).flatMap(f -> f.repairs().stream());
  }

  private Stream<Finding> findings(Edicion edicion) {
    return passages.of(edicion).stream().filter(p -> p.has(clues)).flatMap(p -> find(p, edicion));
  }

  /** The faults of one passage. */
  abstract Stream<Finding> find(Passage passage, Edicion edicion);
}
