package mx.cdmx.informe.load;

import java.util.List;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Diagnostics;

/**
 * Prose is a literal block ({@code |}), so that each of its characters has a line and a column.
 * Folded and quoted styles hide where the lines were.
 */
final class ProseStyleCheck {
  /** The keys whose values are prose. */
  static final List<String> PROSE = List.of("texto", "notas");

  private final Diagnostics found;

  ProseStyleCheck(Diagnostics found) {
    this.found = found;
  }

  /** Whether a value, by the keys that lead to it, is prose. */
  static boolean isProse(Object... path) {
    return path.length == 1 && path[0] instanceof String key && PROSE.contains(key);
  }

  void check(NodeOrigin origin) {
    for (String key : PROSE) {
      origin
          .root()
          .get(key)
          .filter(n -> n instanceof Node.Scalar s && isText(s) && s.style() != Node.Style.LITERAL)
          .ifPresent(n -> found.add(Diagnostic.error("texto-no-literal", origin.key(key), key)));
    }
  }

  private static boolean isText(Node.Scalar scalar) {
    return scalar.kind() == Node.Kind.TEXT && !scalar.text().isEmpty();
  }
}
