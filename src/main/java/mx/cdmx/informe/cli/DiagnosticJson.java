package mx.cdmx.informe.cli;

import java.util.List;
import java.util.Locale;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.diagnostics.Place;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Diagnostics as one JSON array, for programs. */
final class DiagnosticJson {
  private final JsonMapper json = new JsonMapper();
  private final Messages messages;

  DiagnosticJson(Messages messages) {
    this.messages = messages;
  }

  String of(List<Diagnostic> diagnostics) {
    ArrayNode array = json.createArrayNode();
    diagnostics.forEach(d -> fill(array.addObject(), d));
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(array);
  }

  private void fill(ObjectNode object, Diagnostic diagnostic) {
    Place place = diagnostic.place();
    object.put("code", diagnostic.code());
    object.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    object.put("file", place.file().name());
    object.put("line", place.span().line());
    object.put("column", place.span().column());
    object.put("endLine", place.span().endLine());
    object.put("endColumn", place.span().endColumn());
    object.put("record", place.record().orElse(null));
    object.put("field", place.field().filter(f -> !f.isEmpty()).orElse(null));
    object.put("message", messages.message(diagnostic));
    object.put("hint", messages.hint(diagnostic));
  }
}
