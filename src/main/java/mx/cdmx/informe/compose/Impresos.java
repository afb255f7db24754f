package mx.cdmx.informe.compose;

import java.util.Map;
import java.util.Set;
import mx.cdmx.informe.aggregate.Tally;

/** Which tables of the statistics the annex prints, and which of them tell others too. */
final class Impresos {
  /** Those that are told within another. */
  private static final Map<String, String> TOLD =
      Map.of(
          "por-bloque", "por-apartado",
          "por-categoria", "por-apartado",
          "montos", "montos-por-contraparte",
          "bienes-donados", "bienes-donados-por-contraparte");

  /** Of those, the sums of rows of the other, which are no rows of it. */
  private static final Set<String> SUMS = Set.of("montos", "bienes-donados");

  private Impresos() {}

  /** Whether a table is printed as one. */
  static boolean es(Tally tally) {
    return !TOLD.containsKey(tally.id()) && !tally.filas().isEmpty();
  }

  /** The printed table that tells one. */
  static String en(String tabla) {
    return TOLD.getOrDefault(tabla, tabla);
  }

  /** Whether the rows of a table are printed as such. */
  static boolean porFila(String tabla) {
    return !SUMS.contains(tabla);
  }
}
