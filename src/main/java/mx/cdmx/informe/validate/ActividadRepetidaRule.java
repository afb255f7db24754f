package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Fecha;
import mx.cdmx.informe.model.Tramo;

/** No activity is told twice, word for word or nearly, under whatever title and heading. */
final class ActividadRepetidaRule implements Rule {
  /** As much of their texts do two activities share that are one. */
  private static final double ALIKE = 0.45;

  /** The same for those of different days, which may be two of a series. */
  private static final double ALIKE_ON_OTHER_DAYS = 0.7;

  /** Texts of fewer runs of words than this say too little to tell. */
  private static final int FEWEST = 10;

  @Override
  public String code() {
    return "actividad-repetida";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    List<Actividad> all = PrintOrder.of(edicion).actividades();
    List<Shingles> texts = all.stream().map(a -> Shingles.of(a.texto())).toList();
    Clusters clusters = new Clusters(all.size());
    LikelyPairs pairs = new LikelyPairs();
    for (int i = 0; i < all.size(); i++) {
      if (texts.get(i).size() >= FEWEST) {
        for (int j : pairs.add(i, texts.get(i))) {
          if (clusters.head(i) != clusters.head(j)
              && texts.get(i).likeness(texts.get(j)) >= least(all.get(i), all.get(j))) {
            clusters.join(i, j);
          }
        }
      }
    }
    return clusters.several().stream().flatMap(c -> found(c.stream().map(all::get).toList()));
  }

  private static double least(Actividad one, Actividad other) {
    return coincide(one.fecha(), other.fecha()) ? ALIKE : ALIKE_ON_OTHER_DAYS;
  }

  private static boolean coincide(Optional<Fecha> one, Optional<Fecha> other) {
    return one.isEmpty()
        || other.isEmpty()
        || one.get().tramos().stream()
            .anyMatch(a -> other.get().tramos().stream().anyMatch(b -> coincide(a, b)));
  }

  private static boolean coincide(Tramo one, Tramo other) {
    return startsBeforeTheEnd(one, other) && startsBeforeTheEnd(other, one);
  }

  private static boolean startsBeforeTheEnd(Tramo one, Tramo other) {
    return one.inicio().isEmpty()
        || other.fin().isEmpty()
        || !one.inicio().get().primerDia().isAfter(other.fin().get().ultimoDia());
  }

  /** The last in print is told; records of one id are told as such. */
  private Stream<Diagnostic> found(List<Actividad> same) {
    Actividad last = same.get(same.size() - 1);
    String others =
        same.stream()
            .filter(a -> !a.id().equals(last.id()))
            .map(PrintOrder::name)
            .collect(Collectors.joining(", "));
    return others.isEmpty()
        ? Stream.empty()
        : Stream.of(Diagnostic.error(code(), last.origin().of("titulo"), others));
  }
}
