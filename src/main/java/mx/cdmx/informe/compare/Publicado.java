package mx.cdmx.informe.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The statistics of an edition as its open data give them, just made or published long ago.
 *
 * @param titulo title of the edition, with its months
 * @param periodo its months, {@code 2020-07/2020-12}
 * @param tablas by id of a table, its numbers by key, in order
 */
public record Publicado(String titulo, String periodo, Map<String, Map<String, Numero>> tablas) {
  /** The files that it is read from, by their names in {@code datos/}. */
  public static final List<String> ARCHIVOS = List.of("datapackage.json", "estadisticas.json");

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * A number.
   *
   * @param titulo name of what is counted
   * @param valor how many or how much
   * @param actividades ids of the activities behind it
   */
  public record Numero(String titulo, BigDecimal valor, List<String> actividades) {
    public Numero {
      actividades = List.copyOf(actividades);
    }
  }

  /**
   * Reads the two files.
   *
   * @throws IllegalArgumentException where one is not what open data of an edition have there; its
   *     message is the name of the file
   */
  public static Publicado read(byte[] datapackage, byte[] estadisticas) {
    JsonNode described = tree(datapackage, ARCHIVOS.get(0));
    check(described.path("title").isString() && described.path("periodo").isString(), 0);
    JsonNode rows = tree(estadisticas, ARCHIVOS.get(1));
    check(rows.isArray(), 1);
    Map<String, Map<String, Numero>> tablas = new LinkedHashMap<>();
    for (JsonNode row : rows) {
      check(
          row.path("tabla").isString()
              && row.path("clave").isString()
              && row.path("titulo").isString()
              && row.path("valor").isNumber(),
          1);
      tablas
          .computeIfAbsent(row.get("tabla").asString(), t -> new LinkedHashMap<>())
          .put(row.get("clave").asString(), numero(row));
    }
    return new Publicado(
        described.get("title").asString(), described.get("periodo").asString(), tablas);
  }

  /** The numbers of a table, none where there is no such table. */
  Map<String, Numero> tabla(String id) {
    return tablas.getOrDefault(id, Map.of());
  }

  private static Numero numero(JsonNode row) {
    List<String> ids = new ArrayList<>();
    row.path("actividades").forEach(id -> ids.add(id.asString()));
    return new Numero(row.get("titulo").asString(), row.get("valor").decimalValue(), ids);
  }

  private static JsonNode tree(byte[] file, String name) {
    try {
      return JSON.readTree(file);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  private static void check(boolean asExpected, int file) {
    if (!asExpected) {
      throw new IllegalArgumentException(ARCHIVOS.get(file));
    }
  }
}
