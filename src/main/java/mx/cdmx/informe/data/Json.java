package mx.cdmx.informe.data;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a table as a JSON array of objects: null where there is no value. */
final class Json {
  static final JsonMapper MAPPER =
      JsonMapper.builder().disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

  private Json() {}

  static byte[] of(Tabla tabla) {
    ArrayNode rows = MAPPER.createArrayNode();
    for (List<Optional<Object>> fila : tabla.filas()) {
      ObjectNode row = rows.addObject();
      for (int i = 0; i < fila.size(); i++) {
        put(row, tabla.columnas().get(i).nombre(), fila.get(i));
      }
    }
    return bytes(rows);
  }

  /** A tree as it is written here: indented, with a line feed at each line's end on any machine. */
  static byte[] bytes(JsonNode tree) {
    String written = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    return (written.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void put(ObjectNode row, String columna, Optional<Object> valor) {
    if (valor.isEmpty()) {
      row.putNull(columna);
    } else if (valor.get() instanceof List<?> lista) {
      ArrayNode items = row.putArray(columna);
      lista.forEach(item -> items.add(item.toString()));
    } else if (valor.get() instanceof BigDecimal number) {
      row.put(columna, number);
    } else if (valor.get() instanceof Integer number) {
      row.put(columna, number);
    } else if (valor.get() instanceof Boolean flag) {
      row.put(columna, flag);
    } else {
      row.put(columna, valor.get().toString());
    }
  }
}
