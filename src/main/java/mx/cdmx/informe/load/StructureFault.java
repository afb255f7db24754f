package mx.cdmx.informe.load;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.NearMisses;
import tools.jackson.databind.JsonNode;

/** Turns what the schema validator found into our words, at the place in the record. */
final class StructureFault {
  private final NodeOrigin origin;
  private final JsonNode schema;

  /**
   * Faults of one file.
   *
   * @param origin where its parts were written
   * @param schema the schema that it was held against
   */
  StructureFault(NodeOrigin origin, JsonNode schema) {
    this.origin = origin;
    this.schema = schema;
  }

  /** The diagnostic of an error; empty for one that only repeats others. */
  Optional<Diagnostic> of(Error error) {
    Object[] path = path(error);
    return switch (error.getKeyword()) {
      case "anyOf", "oneOf", "allOf", "if", "then", "$ref" -> Optional.empty();
      case "additionalProperties" -> Optional.of(unknownKey(error, path));
      case "required" -> Optional.of(missingKey(error, path));
      case "type" -> Optional.of(wrongType(error, path));
      case "enum" -> Optional.of(notAChoice(error, path));
      case "propertyNames" -> Optional.of(badId(error, path));
      default -> Optional.of(badValue(error, path));
    };
  }

  private Diagnostic unknownKey(Error error, Object[] path) {
    String key = error.getProperty();
    List<String> known = List.copyOf(declaring(error).path("properties").propertyNames());
    return Diagnostic.error(
            "clave-desconocida", origin.key(append(path, key)), key, String.join(", ", known))
        .suggesting(NearMisses.of(key, known));
  }

  private Diagnostic missingKey(Error error, Object[] path) {
    String key = error.getProperty();
    return Diagnostic.error("falta-clave", origin.of(append(path, key)), key, example(key));
  }

  private Diagnostic wrongType(Error error, Object[] path) {
    if (error.getInstanceNode().isNull()) {
      return Diagnostic.error("valor-vacio", origin.of(path), name(path), example(name(path)));
    }
    String wanted = values(error.getSchemaNode()).get(0);
    String code =
        switch (wanted) {
          case "object" -> "se-esperaba-mapa";
          case "array" -> "se-esperaba-lista";
          case "number", "integer" -> "se-esperaba-numero";
          case "boolean" -> "se-esperaba-booleano";
          default -> "se-esperaba-texto";
        };
    return Diagnostic.error(code, origin.of(path), name(path), seen(error), example(name(path)));
  }

  private Diagnostic notAChoice(Error error, Object[] path) {
    List<String> choices = values(error.getSchemaNode());
    return Diagnostic.error(
            "valor-no-admitido",
            origin.of(path),
            name(path),
            seen(error),
            String.join(", ", choices))
        .suggesting(NearMisses.of(seen(error), choices));
  }

  private Diagnostic badId(Error error, Object[] path) {
    String id = Optional.ofNullable(error.getProperty()).orElse(seen(error));
    return Diagnostic.error("id-invalido", origin.key(append(path, id)), id);
  }

  private Diagnostic badValue(Error error, Object[] path) {
    String code =
        switch (error.getKeyword()) {
          case "minLength", "minItems", "minProperties" -> "valor-vacio";
          case "uniqueItems" -> "valor-repetido";
          case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" ->
              "numero-fuera-de-rango";
          default -> "formato-incorrecto";
        };
    String name = name(path);
    return code.equals("valor-vacio")
        ? Diagnostic.error(code, origin.of(path), name, example(name))
        : Diagnostic.error(code, origin.of(path), name, seen(error), example(name));
  }

  private static Object[] path(Error error) {
    List<Object> path = new ArrayList<>();
    for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
      path.add(error.getInstanceLocation().getElement(i));
    }
    return path.toArray();
  }

  private static Object[] append(Object[] path, String key) {
    List<Object> longer = new ArrayList<>(List.of(path));
    longer.add(key);
    return longer.toArray();
  }

  /** The key that a value is under: "socios" for one of its items. */
  private static String name(Object[] path) {
    for (int i = path.length - 1; i >= 0; i--) {
      if (path[i] instanceof String key) {
        return key;
      }
    }
    return "";
  }

  private static String seen(Error error) {
    JsonNode value = error.getInstanceNode();
    if (value.isContainer()) {
      return value.isArray() ? "[…]" : "{…}";
    }
    return value.asString("");
  }

  private static List<String> values(JsonNode node) {
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false).map(n -> n.asString("")).toList()
        : List.of(node.asString(""));
  }

  /** The part of the schema that has the keyword which failed. */
  private JsonNode declaring(Error error) {
    String pointer = error.getSchemaLocation().getFragment().toString();
    return schema.at(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  /** How a key is written, from the schema's own examples. */
  private String example(String key) {
    return schema.findValues(key).stream()
        .map(p -> p.path("examples").path(0))
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .findFirst()
        .map(value -> key + ": " + value)
        .orElse(key + ": …");
  }
}
