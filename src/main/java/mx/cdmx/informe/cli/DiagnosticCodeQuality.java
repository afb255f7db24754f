package mx.cdmx.informe.cli;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.diagnostics.Severity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Diagnostics as a Code Quality report of GitLab, which shows what a merge request brings in. */
final class DiagnosticCodeQuality {
  private final JsonMapper json = new JsonMapper();
  private final Messages messages;

  DiagnosticCodeQuality(Messages messages) {
    this.messages = messages;
  }

  String of(List<Diagnostic> diagnostics) {
    ArrayNode array = json.createArrayNode();
    Map<String, Integer> told = new HashMap<>();
    diagnostics.forEach(d -> fill(array.addObject(), d, told));
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(array);
  }

  private void fill(ObjectNode object, Diagnostic diagnostic, Map<String, Integer> told) {
    Place place = diagnostic.place();
    object.put("description", messages.message(diagnostic) + "\n" + messages.hint(diagnostic));
    object.put("check_name", diagnostic.code());
    object.put("fingerprint", fingerprint(diagnostic, told));
    object.put("severity", diagnostic.severity() == Severity.ERROR ? "critical" : "minor");
    ObjectNode location = object.putObject("location");
    location.put("path", place.file().name());
    ObjectNode positions = location.putObject("positions");
    positions
        .putObject("begin")
        .put("line", place.span().line())
        .put("column", place.span().column());
    positions
        .putObject("end")
        .put("line", place.span().endLine())
        .put("column", place.span().endColumn());
  }

  /**
   * Without the line: a fault that only moves is no new one. GitLab drops one told alike before.
   */
  private String fingerprint(Diagnostic diagnostic, Map<String, Integer> told) {
    String fault =
        String.join(
            "\n",
            diagnostic.code(),
            diagnostic.place().file().name(),
            diagnostic.place().field().orElse(""),
            messages.message(diagnostic));
    String identity = fault + "\n" + told.merge(fault, 1, Integer::sum);
    return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
