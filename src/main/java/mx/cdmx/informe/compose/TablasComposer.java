package mx.cdmx.informe.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.cdmx.informe.aggregate.Statistics;
import mx.cdmx.informe.aggregate.Tally;
import mx.cdmx.informe.compose.PrintedTabla.Columnas;
import mx.cdmx.informe.compose.PrintedTabla.Fila;
import mx.cdmx.informe.compose.PrintedTabla.Grupo;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Edicion;

/** Composes the tables of the statistics, with the activities behind each row. */
final class TablasComposer {
  private static final int LEVEL = 3;
  private static final String PERSONAS = "personas";

  private final Edicion edicion;
  private final Cuadros cuadros;
  private final Registros registros;
  private final Messages messages;

  TablasComposer(Edicion edicion, Cuadros cuadros, Registros registros, Messages messages) {
    this.edicion = edicion;
    this.cuadros = cuadros;
    this.registros = registros;
    this.messages = messages;
  }

  /** The tables that have rows and are not told within another. */
  List<PrintedTabla> compose(Statistics statistics) {
    return statistics.tablas().stream().filter(Impresos::es).map(this::tabla).toList();
  }

  private PrintedTabla tabla(Tally tally) {
    return new PrintedTabla(
        tally.id(),
        Cuadros.ancla(tally.id()),
        LEVEL,
        cuadros.rotulo(new Redactor(messages), tally.id()),
        titulo(tally),
        leyenda(tally),
        columnas(tally),
        grupos(tally),
        cola(tally));
  }

  /** Whether each row of its statistics is one of the printed table. */
  private static boolean esSencilla(Tally tally) {
    return !Red.es(tally) && !TablaDeSecciones.es(tally) && !TablaDeCifras.es(tally);
  }

  /** What is listed below the table. */
  private Grupo cola(Tally tally) {
    List<Tally.Fila> ones = esSencilla(tally) ? ColaDeUnos.de(tally) : List.of();
    if (ones.isEmpty()) {
      return Grupo.vacio();
    }
    String title =
        messages.text(
            "cuadro.cola",
            Numero.impreso(ones.size()),
            ones.get(0).parte().map(Numero::porcentaje).orElseThrow());
    return new Grupo("", NoBreak.in(title), ones.stream().map(f -> fila(tally, f)).toList());
  }

  private List<Grupo> grupos(Tally tally) {
    if (Red.es(tally)) {
      return List.of(
          new Grupo(
              new Red(edicion.catalogos(), cuadros)
                  .filas(tally, ids -> registros.series(registros.enOrden(ids)))));
    }
    if (TablaDeSecciones.es(tally)) {
      return new TablaDeSecciones(cuadros, registros).grupos();
    }
    if (TablaDeCifras.es(tally)) {
      return new TablaDeCifras(edicion, cuadros, registros, messages).grupos(tally);
    }
    List<Tally.Fila> apart = ColaDeUnos.de(tally);
    return List.of(
        new Grupo(
            tally.filas().stream()
                .filter(f -> !apart.contains(f))
                .map(f -> fila(tally, f))
                .toList()));
  }

  /** What it counts; one that tells others too says so. */
  private String titulo(Tally tally) {
    return TablaDeSecciones.es(tally) ? messages.text("cuadro.secciones.titulo") : tally.titulo();
  }

  private Columnas columnas(Tally tally) {
    boolean conParte =
        !Red.es(tally) && tally.filas().stream().anyMatch(f -> f.parte().isPresent());
    return new Columnas(
        TablaDeCifras.es(tally)
            ? ""
            : messages.text(
                TablaDeSecciones.es(tally) ? "cuadro.secciones" : "cuadro." + tally.id()),
        TablaDeSumas.es(tally)
            ? List.of(messages.text("cuadro.sentido"), messages.text("cuadro.contraparte"))
            : List.of(),
        numero(tally),
        conParte ? messages.text("cuadro.parte") : "",
        Red.es(tally) ? messages.text("cuadro.pares") : "",
        messages.text("cuadro.registros"));
  }

  private String numero(Tally tally) {
    return tally
        .unidad()
        .map(TablasComposer::capitalized)
        .orElse(messages.text(TablaDeCifras.es(tally) ? "cuadro.cifras" : "cuadro.valor"));
  }

  /** How to read it; partners go by their acronyms where they have one. */
  private String leyenda(Tally tally) {
    Stream<String> sentences =
        Stream.of(
                tally
                    .unidad()
                    .filter(u -> !Red.es(tally))
                    .map(u -> messages.text("cuadro.leyenda", u)),
                tally.nota(),
                Optional.of("cuadro.siglas").filter(k -> Red.es(tally)).map(messages::text))
            .flatMap(Optional::stream);
    return NoBreak.in(sentences.collect(Collectors.joining(" ")));
  }

  static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Messages.LOCALE) + word.substring(1);
  }

  private Fila fila(Tally tally, Tally.Fila fila) {
    Fila printed =
        Fila.de(
                cuadros.ancla(tally.id(), fila),
                NoBreak.in(nombre(tally, fila)),
                cuadros.valor(tally.id(), fila),
                registros.series(fila.actividades()))
            .tras(NoBreak.in(fila.calificador().orElse("")));
    return TablaDeSumas.es(tally)
        ? printed.con(TablaDeSumas.datos(fila))
        : printed.con(fila.unidad().orElse(""), fila.parte().map(Numero::porcentaje).orElse(""));
  }

  /** What tells a row from the others: of people, whether its figure is exact. */
  private String nombre(Tally tally, Tally.Fila fila) {
    if (TablaDeSumas.es(tally)) {
      return capitalized(fila.partes().get(0));
    }
    return tally.id().equals(PERSONAS)
        ? messages.text(
            "cuadro.personas." + (fila.aproximado() ? "aproximada" : "exacta"),
            fila.partes().get(0))
        : fila.titulo();
  }
}
