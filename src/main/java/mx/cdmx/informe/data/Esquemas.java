package mx.cdmx.informe.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the JSON Schemas of the records say of each key; the columns of the data say the same. */
final class Esquemas {
  private static final JsonMapper JSON = new JsonMapper();

  private Esquemas() {}

  /** An activity. */
  static JsonNode actividad() {
    return read("actividad");
  }

  /** An item of a list of an activity, such as its {@code cifras}. */
  static JsonNode itemDe(String lista) {
    return actividad().path("properties").path(lista).path("items");
  }

  /** An entry of a catalogue. */
  static JsonNode entradaDe(String catalogo) {
    return read(catalogo).path("additionalProperties");
  }

  private static JsonNode read(String nombre) {
    String resource = "/esquema/" + nombre + ".schema.json";
    try (InputStream in = Esquemas.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource);
      }
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
