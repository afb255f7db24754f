package mx.cdmx.informe.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** A figure that two activities tell is said to be one, so that it is not added up twice. */
final class CifraRepetidaRule implements Rule {
  private final Passages passages;

  CifraRepetidaRule(Passages passages) {
    this.passages = passages;
  }

  @Override
  public String code() {
    return "cifra-repetida";
  }

  @Override
  public boolean isBetweenRecords() {
    return true;
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    List<ToldFigure> figures = ToldFigure.all(passages.order(edicion).actividades());
    SameFigures same = new SameFigures(figures);
    Map<List<Object>, ToldFigure> seen = new HashMap<>();
    Stream.Builder<Diagnostic> found = Stream.builder();
    for (ToldFigure figure : figures) {
      List<List<Object>> keys = figure.isTelling() ? figure.keys() : List.of();
      keys.stream()
          .flatMap(k -> Stream.ofNullable(seen.get(k)))
          .filter(e -> !e.activity().id().equals(figure.activity().id()))
          .findFirst()
          .filter(e -> !same.areSaidToBeOne(e, figure))
          .ifPresent(e -> found.add(found(figure, e)));
      keys.forEach(k -> seen.putIfAbsent(k, figure));
    }
    return found.build();
  }

  private Diagnostic found(ToldFigure figure, ToldFigure earlier) {
    return Diagnostic.warning(
        code(),
        figure.place("valor"),
        figure.words(),
        PrintOrder.name(earlier.activity()),
        earlier.reference());
  }
}
