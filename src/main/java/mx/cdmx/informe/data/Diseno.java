package mx.cdmx.informe.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mx.cdmx.informe.diagnostics.Messages;
import tools.jackson.databind.JsonNode;

/**
 * Lays out a table: its columns, one by one, and what each takes from a row's source. A column that
 * is a key of the records is described by their JSON Schema, unless the bundle says otherwise.
 *
 * @param <T> what a row is made from
 */
final class Diseno<T> {
  private final String nombre;
  private final JsonNode esquema;
  private final Messages messages;
  private final List<Columna> columnas = new ArrayList<>();
  private final List<Function<T, Object>> valores = new ArrayList<>();
  private final List<String> llave = new ArrayList<>();
  private final Map<String, String> referencias = new LinkedHashMap<>();

  /**
   * A table.
   *
   * @param nombre its name
   * @param esquema the schema of the part of the records that it is made from
   */
  Diseno(String nombre, JsonNode esquema, Messages messages) {
    this.nombre = nombre;
    this.esquema = esquema;
    this.messages = messages;
  }

  /** Adds a column that is part of the table's key. */
  Diseno<T> llave(String columna, Tipo tipo, Function<T, Object> valor) {
    llave.add(columna);
    return con(columna, tipo, valor);
  }

  /** Adds a column; its value may be an Optional. */
  Diseno<T> con(String columna, Tipo tipo, Function<T, Object> valor) {
    JsonNode clave = esquema.path("properties").path(columna);
    List<String> cerrada = new ArrayList<>();
    clave.path("enum").forEach(v -> cerrada.add(v.asString()));
    boolean obligatoria =
        llave.contains(columna)
            || esquema.path("required").valueStream().anyMatch(r -> r.asString().equals(columna));
    columnas.add(new Columna(columna, tipo, descripcion(columna, clave), obligatoria, cerrada));
    valores.add(valor);
    return this;
  }

  private String descripcion(String columna, JsonNode clave) {
    String own = "datos." + nombre + "." + columna;
    return messages.bundle().containsKey(own)
        ? messages.text(own)
        : clave.get("description").asString();
  }

  /** Says that the values of a column are the ids of another table's rows. */
  Diseno<T> refiere(String columna, String tabla) {
    referencias.put(columna, tabla);
    return this;
  }

  /** The table with its rows. */
  Tabla de(List<T> sources) {
    return new Tabla(
        nombre,
        messages.text("datos." + nombre + ".titulo"),
        messages.text("datos." + nombre + ".descripcion"),
        columnas,
        llave,
        referencias,
        sources.stream().map(this::fila).toList());
  }

  private List<Optional<Object>> fila(T source) {
    List<Optional<Object>> fila = new ArrayList<>();
    for (Function<T, Object> valor : valores) {
      Object value = valor.apply(source);
      fila.add(value instanceof Optional<?> given ? given.map(v -> v) : Optional.of(value));
    }
    return List.copyOf(fila);
  }
}
