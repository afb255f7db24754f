package mx.cdmx.informe.data;

import java.util.List;
import java.util.Map;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Edicion;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes the CSV files for programs: a Tabular Data Package with a Table Schema a file
 * (https://specs.frictionlessdata.io/tabular-data-package/). Its {@code periodo} is ours: the
 * months of the edition, {@code 2020-07/2020-12}.
 */
final class DataPackage {
  private DataPackage() {}

  static byte[] of(
      Edicion edicion, List<Tabla> tablas, Map<String, byte[]> csv, Messages messages) {
    ObjectNode root = Json.MAPPER.createObjectNode();
    root.put("profile", "tabular-data-package");
    root.put("name", "informe-" + edicion.id().toLowerCase(Messages.LOCALE));
    root.put("title", edicion.titulo() + ", " + edicion.periodo().enPalabras());
    root.put("description", messages.text("datos.descripcion"));
    root.put("created", edicion.fechaPublicacion() + "T00:00:00Z");
    root.put("periodo", edicion.periodo().inicio() + "/" + edicion.periodo().fin());
    root.putArray("contributors")
        .addObject()
        .put("title", edicion.responsable())
        .put("role", "author");
    ArrayNode resources = root.putArray("resources");
    tablas.forEach(t -> resource(resources.addObject(), t, csv.get(t.nombre())));
    return Json.bytes(root);
  }

  private static void resource(ObjectNode resource, Tabla tabla, byte[] csv) {
    resource.put("profile", "tabular-data-resource");
    resource.put("name", tabla.nombre()).put("path", tabla.nombre() + ".csv");
    resource.put("title", tabla.titulo()).put("description", tabla.descripcion());
    resource.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
    resource.put("bytes", csv.length).put("hash", "sha256:" + Sha256.hex(csv));
    ObjectNode schema = resource.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    tabla.columnas().forEach(c -> field(fields.addObject(), c));
    ArrayNode key = schema.putArray("primaryKey");
    tabla.llave().forEach(key::add);
    if (!tabla.referencias().isEmpty()) {
      ArrayNode keys = schema.putArray("foreignKeys");
      tabla.referencias().forEach((column, other) -> foreignKey(keys.addObject(), column, other));
    }
  }

  private static void field(ObjectNode field, Columna columna) {
    field.put("name", columna.nombre()).put("type", columna.tipo().tableSchema());
    field.put("description", columna.descripcion());
    ObjectNode constraints = Json.MAPPER.createObjectNode();
    if (columna.obligatoria()) {
      constraints.put("required", true);
    }
    if (!columna.valores().isEmpty()) {
      ArrayNode values = constraints.putArray("enum");
      columna.valores().forEach(values::add);
    }
    if (!constraints.isEmpty()) {
      field.set("constraints", constraints);
    }
  }

  private static void foreignKey(ObjectNode key, String column, String other) {
    key.put("fields", column);
    key.putObject("reference").put("resource", other).put("fields", "id");
  }
}
