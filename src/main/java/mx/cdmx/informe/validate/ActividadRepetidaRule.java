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
  private final Passages passages;

  ActividadRepetidaRule(Passages passages) {
    this.passages = passages;
  }

  @Override
  public String code() {
    return "actividad-repetida";
  }

  @Override
  public boolean isBetweenRecords() {
    return true;
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    List<Actividad> all = passages.order(edicion).actividades();
    List<Shingles> texts = all.stream().map(passages.textos(edicion)).map(Shingles::of).toList();
    Likeness likeness = new Likeness(texts);
    Clusters clusters = new Clusters(all.size());
    LikelyPairs pairs = new LikelyPairs(all.size());
    for (int i = 0; i < all.size(); i++) {
      if (Likeness.canTell(texts.get(i))) {
        int one = i;
        Optional<Fecha> fecha = all.get(i).fecha();
        pairs
            .add(i, texts.get(i))
            .filter(j -> clusters.head(one) != clusters.head(j))
            .filter(
                j ->
                    likeness.isOne(
                        texts.get(one), texts.get(j), () -> coincide(fecha, all.get(j).fecha())))
            .forEach(j -> clusters.join(one, j));
      }
    }
    return clusters.several().stream().flatMap(c -> found(c.stream().map(all::get).toList()));
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
