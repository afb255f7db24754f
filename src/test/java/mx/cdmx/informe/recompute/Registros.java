package mx.cdmx.informe.recompute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The records of an edition as Jackson reads them, and nothing of the program.
 *
 * @param edicion its folder
 * @param catalogos the folder of its catalogues
 */
record Registros(Path edicion, Path catalogos) {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** What {@code edicion.yaml} says. */
  JsonNode encabezado() {
    return read(edicion.resolve("edicion.yaml"));
  }

  /** Hands on each entry of a catalogue with its id. */
  void catalogo(String nombre, BiConsumer<String, JsonNode> entry) {
    Path file = catalogos.resolve(nombre + ".yaml");
    if (Files.exists(file)) {
      read(file).properties().forEach(e -> entry.accept(e.getKey(), e.getValue()));
    }
  }

  /** Hands on each record of an apartado with its id. */
  void actividades(String apartado, BiConsumer<String, JsonNode> record) {
    Path folder = edicion.resolve(apartado);
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(p -> p.toString().endsWith(".yaml")).sorted().toList()) {
        record.accept(file.getFileName().toString().replaceFirst("\\.yaml$", ""), read(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many agreements they name. */
  long acuerdos() {
    long[] count = {0};
    for (JsonNode apartado : list(encabezado(), "apartados")) {
      actividades(
          text(apartado, "id"), (id, record) -> count[0] += list(record, "acuerdos").size());
    }
    return count[0];
  }

  /** A text of a record, null where it has none. */
  static String text(JsonNode node, String key) {
    return node.path(key).isMissingNode() ? null : node.path(key).asString();
  }

  /** The items of a list of a record. */
  static List<JsonNode> list(JsonNode node, String key) {
    return StreamSupport.stream(node.path(key).spliterator(), false).toList();
  }

  private static JsonNode read(Path file) {
    return YAML.readTree(file.toFile());
  }
}
