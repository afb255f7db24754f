package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;

/**
 * A fault in a passage.
 *
 * @param diagnostic what to tell
 * @param repairs what mends it; none where more than one answer may be right
 */
record Finding(Diagnostic diagnostic, List<Repair> repairs) {
  Finding {
    repairs = List.copyOf(repairs);
  }

  /** A fault for a person to mend. */
  static Finding of(Diagnostic diagnostic) {
    return new Finding(diagnostic, List.of());
  }

  /** A fault with its repair, where that can be made. */
  static Finding of(Diagnostic diagnostic, Optional<Repair> repair) {
    return new Finding(diagnostic, repair.stream().toList());
  }

  /** A fault with the two halves of its repair, of which neither is made without the other. */
  static Finding of(Diagnostic diagnostic, Optional<Repair> first, Optional<Repair> second) {
    boolean both = first.isPresent() && second.isPresent();
    List<Repair> made = Stream.concat(first.stream(), second.stream()).toList();
    return new Finding(diagnostic, both ? made : List.of());
  }
}
