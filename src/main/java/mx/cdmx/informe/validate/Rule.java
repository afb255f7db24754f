package mx.cdmx.informe.validate;

import java.util.Set;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** Something that every edition must keep. */
interface Rule {

  /** The code of its diagnostics. */
  String code();

  /** The faults of its kind, in any order. */
  Stream<Diagnostic> check(Edicion edicion);

  /** Whether what it says of a record depends on others, and so on whether those are loaded. */
  default boolean isBetweenRecords() {
    return false;
  }

  /**
   * The codes of those rules that say enough of some words: what this one would say of the same is
   * not told.
   */
  default Set<String> yieldsTo() {
    return Set.of();
  }

  /** What mends those faults of its kind that have one right answer. */
  default Stream<Repair> repairs(Edicion edicion) {
    return Stream.empty();
  }
}
