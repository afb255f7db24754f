package mx.cdmx.informe.cli;

import java.util.List;
import mx.cdmx.informe.diagnostics.Diagnostic;

/**
 * What a validation found.
 *
 * @param all the faults, by file and position
 * @param actividades how many activities were read
 */
record Findings(List<Diagnostic> all, int actividades) {

  Findings {
    all = List.copyOf(all);
  }

  /** Whether they keep a record from being sent: errors do, warnings where they count as such. */
  boolean fail(boolean strict) {
    return strict ? !all.isEmpty() : all.stream().anyMatch(Diagnostic::isError);
  }
}
