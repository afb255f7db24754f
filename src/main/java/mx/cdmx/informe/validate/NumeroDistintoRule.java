package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;

/** The same thing has the same number wherever an edition tells it. */
final class NumeroDistintoRule implements Rule {
  private final Passages passages;

  NumeroDistintoRule(Passages passages) {
    this.passages = passages;
  }

  @Override
  public String code() {
    return "numero-distinto";
  }

  @Override
  public boolean isBetweenRecords() {
    return true;
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    List<Actividad> all = passages.order(edicion).actividades();
    Function<Actividad, ReadText> textos = passages.textos(edicion);
    List<CountedThing> things =
        all.stream().flatMap(a -> CountedThing.of(a, textos.apply(a)).stream()).toList();
    List<Pair> figures = figures(ToldFigure.all(all));
    Set<Set<String>> told = figures.stream().map(Pair::said).collect(Collectors.toSet());
    return Stream.concat(
        figures.stream().map(p -> found(p.figure(), p.other())),
        CountedTwice.all(things, edicion.catalogos()).stream()
            .filter(t -> !told.contains(t.said()))
            .map(this::found));
  }

  /** Figures said to be one that are not as much. */
  private static List<Pair> figures(List<ToldFigure> figures) {
    Map<String, ToldFigure> known =
        figures.stream()
            .collect(Collectors.toMap(ToldFigure::reference, Function.identity(), (a, b) -> a));
    return figures.stream()
        .flatMap(
            f ->
                f.cifra().mismaCifra().stream()
                    .flatMap(m -> Stream.ofNullable(known.get(m)))
                    .filter(o -> !f.isAsMuchAs(o))
                    .map(o -> new Pair(f, o)))
        .toList();
  }

  private Diagnostic found(ToldFigure figure, ToldFigure other) {
    return Diagnostic.warning(
        code(),
        figure.place("valor"),
        figure.words(),
        other.words(),
        PrintOrder.name(other.activity()));
  }

  private Diagnostic found(CountedTwice twice) {
    return Diagnostic.warning(
        code(),
        twice.later().place(),
        twice.later().said(),
        twice.earlier().said(),
        PrintOrder.name(twice.earlier().activity()));
  }

  /** A figure and the other that it is said to be. */
  private record Pair(ToldFigure figure, ToldFigure other) {

    /** Who says which numbers. */
    Set<String> said() {
      return Set.of(said(figure), said(other));
    }

    private static String said(ToldFigure figure) {
      return figure.activity().id() + " " + figure.cifra().valor().toPlainString();
    }
  }
}
