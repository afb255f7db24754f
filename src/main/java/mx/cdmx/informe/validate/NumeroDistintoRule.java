package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;

/** The same thing has the same number wherever an edition tells it. */
final class NumeroDistintoRule implements Rule {
  @Override
  public String code() {
    return "numero-distinto";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    List<Actividad> all = PrintOrder.of(edicion).actividades();
    List<CountedThing> things = all.stream().flatMap(a -> CountedThing.of(a).stream()).toList();
    return Stream.concat(
        figures(ToldFigure.all(edicion)),
        CountedTwice.all(things, edicion.catalogos()).stream().map(this::found));
  }

  /** Figures said to be one that are not as much. */
  private Stream<Diagnostic> figures(List<ToldFigure> figures) {
    Map<String, ToldFigure> known =
        figures.stream()
            .collect(Collectors.toMap(ToldFigure::reference, Function.identity(), (a, b) -> a));
    return figures.stream()
        .flatMap(
            f ->
                f.cifra().mismaCifra().stream()
                    .flatMap(m -> Stream.ofNullable(known.get(m)))
                    .filter(o -> !f.isAsMuchAs(o))
                    .map(o -> found(f, o)));
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
}
