package mx.cdmx.informe.diagnostics;

import java.util.Comparator;
import java.util.List;

/**
 * A fault of the records. Its words are in the bundle under its code; see {@link Messages}.
 *
 * @param code explicit, stable Spanish kebab-case name of the kind of fault
 * @param severity how grave
 * @param place where
 * @param arguments what the message fills in, as text
 * @param suggestions what may have been meant, the likeliest first
 */
public record Diagnostic(
    String code, Severity severity, Place place, List<String> arguments, List<String> suggestions) {

  /** By file, then position, then code. */
  public static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic d) -> d.place().file().name())
          .thenComparingInt(d -> d.place().span().line())
          .thenComparingInt(d -> d.place().span().column())
          .thenComparing(Diagnostic::code)
          .thenComparing(d -> String.join("\0", d.arguments()));

  public Diagnostic {
    arguments = List.copyOf(arguments);
    suggestions = List.copyOf(suggestions);
  }

  /** An error: the report would be wrong. */
  public static Diagnostic error(String code, Place place, String... arguments) {
    return new Diagnostic(code, Severity.ERROR, place, List.of(arguments), List.of());
  }

  /** A warning: somebody should look. */
  public static Diagnostic warning(String code, Place place, String... arguments) {
    return new Diagnostic(code, Severity.WARNING, place, List.of(arguments), List.of());
  }

  /** The same, saying what may have been meant. */
  public Diagnostic suggesting(List<String> meant) {
    return new Diagnostic(code, severity, place, arguments, meant);
  }

  /** Whether it is an error. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
