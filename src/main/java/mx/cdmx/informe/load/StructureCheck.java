package mx.cdmx.informe.load;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mx.cdmx.informe.diagnostics.Diagnostics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Holds a file's tree against its JSON Schema (2020-12) and places each fault in the tree. */
final class StructureCheck {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<Esquema, Schema> schemas = new ConcurrentHashMap<>();
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder()
                      .formatAssertionsEnabled(true)
                      .pathType(PathType.JSON_POINTER)
                      .build()));

  /** Adds the structural faults of a tree. */
  void check(Esquema esquema, NodeOrigin origin, Diagnostics found) {
    Schema schema = schema(esquema);
    for (Error error : schema.validate(json(origin.root()))) {
      SchemaError placed = new SchemaError(error, origin, schema.getSchemaNode());
      new StructureFault(placed).diagnostic().ifPresent(found::add);
    }
  }

  private Schema schema(Esquema esquema) {
    return schemas.computeIfAbsent(esquema, this::compile);
  }

  /** One at a time: the registry is shared. */
  private synchronized Schema compile(Esquema esquema) {
    try (InputStream in = StructureCheck.class.getResourceAsStream(esquema.resource())) {
      return registry.getSchema(in, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(Node node) {
    if (node instanceof Node.Mapping map) {
      ObjectNode object = JSON.objectNode();
      map.entries().forEach(e -> object.set(e.key(), json(e.value())));
      return object;
    }
    if (node instanceof Node.Sequence list) {
      ArrayNode array = JSON.arrayNode();
      list.items().forEach(item -> array.add(json(item)));
      return array;
    }
    return scalar((Node.Scalar) node);
  }

  private static JsonNode scalar(Node.Scalar scalar) {
    return switch (scalar.kind()) {
      case TEXT -> JSON.stringNode(scalar.text());
      case NUMBER -> JSON.numberNode(new BigDecimal(scalar.text()));
      case BOOLEAN -> JSON.booleanNode(Boolean.parseBoolean(scalar.text()));
      case NULL -> JSON.nullNode();
    };
  }
}
