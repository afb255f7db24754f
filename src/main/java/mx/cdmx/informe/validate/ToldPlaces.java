package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.diagnostics.Span;

/** The places of what another rule tells, so that nothing is told twice. */
final class ToldPlaces {
  private final Map<String, List<Span>> byLine = new HashMap<>();

  ToldPlaces(Stream<Diagnostic> found) {
    found
        .map(Diagnostic::place)
        .forEach(p -> byLine.computeIfAbsent(line(p), key -> new ArrayList<>()).add(p.span()));
  }

  /** Whether something is told of a place, or of some of it. */
  boolean touch(Place place) {
    Span span = place.span();
    return byLine.getOrDefault(line(place), List.of()).stream()
        .anyMatch(s -> s.column() < span.endColumn() && span.column() < s.endColumn());
  }

  private static String line(Place place) {
    return place.file().name() + ":" + place.span().line();
  }
}
