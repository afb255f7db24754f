package mx.cdmx.informe.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.cdmx.informe.aggregate.Statistics;
import mx.cdmx.informe.aggregate.Tally;
import mx.cdmx.informe.compose.PrintedIndice.Llamada;
import mx.cdmx.informe.compose.PrintedTabla.Columnas;
import mx.cdmx.informe.compose.PrintedTabla.Fila;
import mx.cdmx.informe.compose.PrintedTabla.Grupo;
import mx.cdmx.informe.compose.PrintedTabla.Serie;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Edicion;

/** Composes every table of the statistics, with the activities behind each row. */
final class TablasComposer {
  private static final int LEVEL = 3;

  private final Red red;
  private final Cuadros cuadros;
  private final Map<String, Llamada> actividades;
  private final Messages messages;

  /**
   * A composer of an edition's tables.
   *
   * @param actividades what leads to each activity, by its id, in order of print
   */
  TablasComposer(
      Edicion edicion, Cuadros cuadros, Map<String, Llamada> actividades, Messages messages) {
    this.red = new Red(edicion.catalogos(), cuadros);
    this.cuadros = cuadros;
    this.actividades = actividades;
    this.messages = messages;
  }

  /** The tables that have rows. */
  List<PrintedTabla> compose(Statistics statistics) {
    return statistics.tablas().stream().filter(t -> !t.filas().isEmpty()).map(this::tabla).toList();
  }

  private PrintedTabla tabla(Tally tally) {
    return new PrintedTabla(
        tally.id(),
        Cuadros.ancla(tally.id()),
        LEVEL,
        cuadros.rotulo(new Redactor(messages), tally.id()),
        tally.titulo(),
        leyenda(tally),
        columnas(tally),
        List.of(
            new Grupo(
                Red.es(tally)
                    ? red.filas(tally, ids -> series(inOrder(ids)))
                    : tally.filas().stream().map(f -> fila(tally, f)).toList())));
  }

  private Columnas columnas(Tally tally) {
    boolean conParte =
        !Red.es(tally) && tally.filas().stream().anyMatch(f -> f.parte().isPresent());
    return new Columnas(
        messages.text("cuadro." + tally.id()),
        tally.unidad().map(TablasComposer::capitalized).orElse(messages.text("cuadro.valor")),
        conParte ? messages.text("cuadro.parte") : "",
        Red.es(tally) ? messages.text("cuadro.pares") : "",
        messages.text("cuadro.registros"));
  }

  /** How to read it; partners go by their acronyms where they have one. */
  private String leyenda(Tally tally) {
    Stream<String> sentences =
        Stream.of(
                tally.unidad().map(u -> messages.text("cuadro.leyenda", u)),
                tally.nota(),
                Optional.of("cuadro.siglas").filter(k -> Red.es(tally)).map(messages::text))
            .flatMap(Optional::stream);
    return NoBreak.in(sentences.collect(Collectors.joining(" ")));
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Messages.LOCALE) + word.substring(1);
  }

  private Fila fila(Tally tally, Tally.Fila fila) {
    return new Fila(
        cuadros.ancla(tally.id(), fila),
        NoBreak.in(fila.titulo()),
        cuadros.valor(tally.id(), fila),
        fila.unidad().orElse(""),
        fila.parte().map(Numero::porcentaje).orElse(""),
        List.of(),
        series(fila.actividades()));
  }

  /** Some activities, each once, in order of print. */
  private List<String> inOrder(List<String> ids) {
    Set<String> those = Set.copyOf(ids);
    return actividades.keySet().stream().filter(those::contains).toList();
  }

  private List<Serie> series(List<String> ids) {
    List<Serie> series = new ArrayList<>();
    List<Llamada> run = new ArrayList<>();
    for (String id : ids) {
      Optional<Llamada> call = Optional.ofNullable(actividades.get(id));
      if (call.isPresent()) {
        if (!run.isEmpty() && !follows(run.get(run.size() - 1), call.get())) {
          series.add(new Serie(run));
          run.clear();
        }
        run.add(call.get());
      }
    }
    if (!run.isEmpty()) {
      series.add(new Serie(run));
    }
    return series;
  }

  /** Whether the number of an activity is the next after another one's: 1.02 after 1.01. */
  private static boolean follows(Llamada one, Llamada next) {
    int point = one.numero().lastIndexOf('.');
    int other = next.numero().lastIndexOf('.');
    return one.numero().substring(0, point).equals(next.numero().substring(0, other))
        && Integer.parseInt(one.numero().substring(point + 1)) + 1
            == Integer.parseInt(next.numero().substring(other + 1));
  }
}
