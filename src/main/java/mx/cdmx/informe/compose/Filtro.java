package mx.cdmx.informe.compose;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The filter of the HTML edition that shows the activities behind a row of the statistics. */
final class Filtro {
  /** Activities that say no city may say a country, and no filter is of the lack of one. */
  private static final Set<String> UNFILTERED = Set.of("sin-ciudad");

  /** What the parts of a table's keys are, in their order, where it can be filtered by. */
  private static final Map<String, List<String>> KEYS =
      Map.ofEntries(
          Map.entry("por-apartado", List.of("eje")),
          Map.entry("por-bloque", List.of("eje", "bloque")),
          Map.entry("por-categoria", List.of("eje", "bloque", "categoria")),
          Map.entry("por-categoria-en-total", List.of("categoria")),
          Map.entry("por-mes", List.of("mes")),
          Map.entry("por-dependencia", List.of("dependencia")),
          Map.entry("por-socio", List.of("socio")),
          Map.entry("por-clase", List.of("clase")),
          Map.entry("por-pais", List.of("pais")),
          Map.entry("por-ciudad", List.of("lugar")),
          Map.entry("por-tipo", List.of("tipo")),
          Map.entry("por-modalidad", List.of("modalidad")),
          Map.entry("red-dependencia-socio", List.of("dependencia", "socio")),
          Map.entry("red-dependencias", List.of("dependencia", "junto")));

  private Filtro() {}

  /** The filter, empty where the table has none. */
  static String de(String tabla, String clave) {
    if (UNFILTERED.contains(clave)) {
      return "";
    }
    List<String> keys = KEYS.getOrDefault(tabla, List.of());
    String[] values = clave.split("/", -1);
    StringBuilder filter = new StringBuilder();
    for (int i = 0; i < Math.min(keys.size(), values.length); i++) {
      filter.append(i == 0 ? "" : "&").append(keys.get(i)).append('=').append(values[i]);
    }
    return filter.toString();
  }
}
