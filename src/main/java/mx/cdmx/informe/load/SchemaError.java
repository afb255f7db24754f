package mx.cdmx.informe.load;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import mx.cdmx.informe.diagnostics.Place;
import tools.jackson.databind.JsonNode;

/**
 * What the schema validator found, with what our words need to know of it.
 *
 * @param error what it found
 * @param origin where the parts of the file were written
 * @param schema the schema that it was held against
 */
record SchemaError(Error error, NodeOrigin origin, JsonNode schema) {

  /** The keys and positions that lead to the value at fault. */
  Object[] path() {
    List<Object> path = new ArrayList<>();
    for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
      path.add(error.getInstanceLocation().getElement(i));
    }
    return path.toArray();
  }

  /** The key that the value is under: "socios" for one of its items. */
  String name() {
    Object[] path = path();
    for (int i = path.length - 1; i >= 0; i--) {
      if (path[i] instanceof String key) {
        return key;
      }
    }
    return "";
  }

  /** Where the value is. */
  Place place() {
    return origin.of(path());
  }

  /** The path of the key that the error is about, within the value. */
  Object[] child() {
    List<Object> longer = new ArrayList<>(List.of(path()));
    longer.add(Optional.ofNullable(error.getProperty()).orElse(seen()));
    return longer.toArray();
  }

  /** The value, as a message shows it. */
  String seen() {
    JsonNode value = error.getInstanceNode();
    if (value.isContainer()) {
      return value.isArray() ? "[…]" : "{…}";
    }
    return value.asString("");
  }

  /** What the schema gives under the keyword that failed. */
  List<String> wanted() {
    JsonNode node = error.getSchemaNode();
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false).map(n -> n.asString("")).toList()
        : List.of(node.asString(""));
  }

  /** The part of the schema that has the keyword which failed. */
  JsonNode declaring() {
    String pointer = error.getSchemaLocation().getFragment().toString();
    return schema.at(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  /** The keys that the schema knows there. */
  List<String> known() {
    return List.copyOf(declaring().path("properties").propertyNames());
  }

  /** How the value's key is written. */
  String example() {
    return example(name());
  }

  /** How a key is written, from the schema's own examples. */
  String example(String key) {
    String wanted = key.isEmpty() ? schema.path("required").path(0).asString("clave") : key;
    return schema.findValues(wanted).stream()
        .map(p -> p.path("examples").path(0))
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .findFirst()
        .map(value -> wanted + ": " + value)
        .orElse(wanted + ": …");
  }
}
