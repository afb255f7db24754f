package mx.cdmx.informe.compare;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.cdmx.informe.data.DatosAbiertos;
import mx.cdmx.informe.model.Periodo;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The statistics of an edition as its open data give them, just made or published long ago.
 *
 * @param titulo title of the edition, with its months
 * @param periodo its months
 * @param tablas by id of a table, its numbers by key, in order
 */
public record Publicado(String titulo, Periodo periodo, Map<String, Map<String, Numero>> tablas) {
  /** The files that it is read from, by their names in {@code datos/}. */
  public static final List<String> ARCHIVOS = List.of("datapackage.json", "estadisticas.json");

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern MONTHS =
      Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2]))/(\\d{4}-(?:0[1-9]|1[0-2]))");

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

  /** The statistics of an edition whose open data were just made. */
  public static Publicado of(Map<String, byte[]> data) {
    return read(
        data.get(DatosAbiertos.CARPETA + ARCHIVOS.get(0)),
        data.get(DatosAbiertos.CARPETA + ARCHIVOS.get(1)));
  }

  /**
   * Reads the two files.
   *
   * @throws IllegalArgumentException where one is not what open data of an edition have there; its
   *     message is the name of the file
   */
  public static Publicado read(byte[] datapackage, byte[] estadisticas) {
    JsonNode described = tree(datapackage, ARCHIVOS.get(0));
    check(described.path("title").isString(), 0);
    Matcher months = MONTHS.matcher(described.path("periodo").asString(""));
    check(months.matches(), 0);
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
    Periodo periodo =
        new Periodo(YearMonth.parse(months.group(1)), YearMonth.parse(months.group(2)));
    return new Publicado(described.get("title").asString(), periodo, tablas);
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
