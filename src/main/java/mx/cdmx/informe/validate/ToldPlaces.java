package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.diagnostics.Span;

/** The places of what rules tell, each under its code, so that nothing is told twice. */
final class ToldPlaces {
  /** A word that a space parts from another is cut off from its name by what is wrong with that. */
  private static final int BESIDE = 2;

  private final Map<String, List<Span>> byLine = new HashMap<>();

  ToldPlaces(Stream<Diagnostic> found) {
    found.forEach(
        d ->
            lines(d.code(), d.place())
                .forEach(
                    l ->
                        byLine.computeIfAbsent(l, key -> new ArrayList<>()).add(d.place().span())));
  }

  /** Whether something is told under a code of a place, of some of it, or of a word beside it. */
  boolean touch(String code, Place place) {
    Span wide = withNeighbours(place.span());
    return lines(code, place)
        .flatMap(l -> byLine.getOrDefault(l, List.of()).stream())
        .anyMatch(wide::overlaps);
  }

  private static Span withNeighbours(Span span) {
    return new Span(
        span.line(),
        Math.max(1, span.column() - BESIDE),
        span.endLine(),
        span.endColumn() + BESIDE);
  }

  private static Stream<String> lines(String code, Place place) {
    return IntStream.rangeClosed(place.span().line(), place.span().endLine())
        .mapToObj(line -> code + " " + place.file().name() + ":" + line);
  }
}
