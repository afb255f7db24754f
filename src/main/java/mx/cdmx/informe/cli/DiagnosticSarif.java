package mx.cdmx.informe.cli;

import java.util.List;
import java.util.Optional;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.diagnostics.Severity;
import mx.cdmx.informe.diagnostics.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Diagnostics as a SARIF 2.1.0 log, with all the rules that there are. */
final class DiagnosticSarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonMapper json = new JsonMapper();
  private final Messages messages;
  private final List<RuleEntry> rules;
  private final List<String> codes;

  DiagnosticSarif(Messages messages) {
    this.messages = messages;
    this.rules = new RuleBook(messages).entries();
    this.codes = rules.stream().map(RuleEntry::code).toList();
  }

  String of(List<Diagnostic> diagnostics) {
    ObjectNode log = json.createObjectNode();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    fillDriver(run.putObject("tool").putObject("driver"));
    run.put("language", Messages.LOCALE.toLanguageTag());
    run.put("columnKind", "unicodeCodePoints");
    ArrayNode results = run.putArray("results");
    diagnostics.forEach(d -> fillResult(results.addObject(), d));
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(log);
  }

  private void fillDriver(ObjectNode driver) {
    driver.put("name", "informe");
    Optional.ofNullable(DiagnosticSarif.class.getPackage().getImplementationVersion())
        .ifPresent(version -> driver.put("version", version));
    driver.put("language", Messages.LOCALE.toLanguageTag());
    ArrayNode array = driver.putArray("rules");
    rules.forEach(r -> fillRule(array.addObject(), r));
  }

  private void fillRule(ObjectNode object, RuleEntry rule) {
    object.put("id", rule.code());
    object.putObject("shortDescription").put("text", messages.general(rule.code()));
    object.putObject("fullDescription").put("text", messages.general(rule.code() + ".explicacion"));
    object.putObject("help").put("text", messages.general(rule.code() + ".pista"));
    object.putObject("defaultConfiguration").put("level", level(rule.severity()));
  }

  private void fillResult(ObjectNode result, Diagnostic diagnostic) {
    result.put("ruleId", diagnostic.code());
    result.put("ruleIndex", codes.indexOf(diagnostic.code()));
    result.put("level", level(diagnostic.severity()));
    result
        .putObject("message")
        .put("text", messages.message(diagnostic) + "\n" + messages.hint(diagnostic));
    ObjectNode location = result.putArray("locations").addObject();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", FileUri.of(diagnostic.place().file()));
    fillRegion(physical.putObject("region"), diagnostic.place().span());
    logical(diagnostic.place()).ifPresent(l -> location.putArray("logicalLocations").add(l));
  }

  private static void fillRegion(ObjectNode region, Span span) {
    region.put("startLine", span.line());
    region.put("startColumn", span.column());
    region.put("endLine", span.endLine());
    region.put("endColumn", span.endColumn());
  }

  /** The record and, as a JSON Pointer after its id, the value in it. */
  private Optional<ObjectNode> logical(Place place) {
    String field = place.field().orElse("");
    String name = place.record().orElse("") + field;
    if (name.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode logical = json.createObjectNode();
    logical.put("name", name.substring(name.lastIndexOf('/') + 1));
    logical.put("fullyQualifiedName", name);
    logical.put("kind", field.isEmpty() ? "object" : "property");
    return Optional.of(logical);
  }

  private static String level(Severity severity) {
    return severity == Severity.ERROR ? "error" : "warning";
  }
}
