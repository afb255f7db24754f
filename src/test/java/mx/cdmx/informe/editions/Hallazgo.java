package mx.cdmx.informe.editions;

import java.util.List;
import java.util.stream.StreamSupport;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.diagnostics.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Something that a check told, as programs read it. */
record Hallazgo(String code, String file, Span span, String message) {

  /** The findings of {@code --format json}. */
  static List<Hallazgo> read(String json) {
    return StreamSupport.stream(JsonMapper.shared().readTree(json).spliterator(), false)
        .map(Hallazgo::of)
        .toList();
  }

  private static Hallazgo of(JsonNode finding) {
    return new Hallazgo(
        finding.required("code").asString(),
        finding.required("file").asString(),
        new Span(
            finding.required("line").asInt(),
            finding.required("column").asInt(),
            finding.required("endLine").asInt(),
            finding.required("endColumn").asInt()),
        finding.required("message").asString());
  }

  /** Whether it is about words that stand in a place. */
  boolean isAt(Place place) {
    return file.equals(place.file().name()) && span.overlaps(place.span());
  }
}
