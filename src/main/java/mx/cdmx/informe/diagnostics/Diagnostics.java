package mx.cdmx.informe.diagnostics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** The faults found so far in a run. */
public final class Diagnostics {
  private final List<Diagnostic> found = new ArrayList<>();
  private int errors;

  /** Adds one. */
  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
    errors += diagnostic.isError() ? 1 : 0;
  }

  /** Adds several. */
  public void addAll(Collection<Diagnostic> diagnostics) {
    diagnostics.forEach(this::add);
  }

  /** Whether any is an error. */
  public boolean hasErrors() {
    return errors > 0;
  }

  /** How many are errors, to tell later whether more came. */
  public int errors() {
    return errors;
  }

  /** Those that fit, by file and position, each once. */
  public List<Diagnostic> sorted(Predicate<Diagnostic> wanted) {
    return found.stream().filter(wanted).distinct().sorted(Diagnostic.BY_PLACE).toList();
  }

  /** All, by file and position, each once. */
  public List<Diagnostic> sorted() {
    return sorted(d -> true);
  }
}
