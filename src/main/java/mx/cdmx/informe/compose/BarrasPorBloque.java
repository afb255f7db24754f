package mx.cdmx.informe.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.cdmx.informe.aggregate.Tally.Fila;
import mx.cdmx.informe.compose.PrintedBarras.Barra;
import mx.cdmx.informe.compose.PrintedBarras.Tramo;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Bloque;

/**
 * The chart of activities by apartado and bloque: a bar an apartado, made of the bloques that
 * several apartados share by name, and of the rest.
 */
final class BarrasPorBloque {
  private static final String APARTADOS = "por-apartado";
  private static final String BLOQUES = "por-bloque";

  /** So many series can be told apart by their pattern. */
  private static final int MOST_SERIES = 2;

  private final Cuadros cuadros;
  private final Redactor redactor;
  private final List<Apartado> apartados;

  BarrasPorBloque(Cuadros cuadros, Redactor redactor, List<Apartado> apartados) {
    this.cuadros = cuadros;
    this.redactor = redactor;
    this.apartados = apartados;
  }

  PrintedBarras compose() {
    List<String> series = shared();
    BigDecimal largest = Graficas.largest(cuadros.tabla(APARTADOS).filas());
    List<Barra> barras = apartados.stream().map(p -> bar(p, series, largest)).toList();
    boolean rest =
        !series.isEmpty()
            && barras.stream()
                .anyMatch(b -> b.tramos().stream().anyMatch(t -> t.clase().equals("resto")));
    return new PrintedBarras(
        redactor.palabras("resumen.grafica.apartados"),
        redactor.palabras("cuadro." + APARTADOS),
        redactor.palabras("resumen.columna.actividades"),
        series,
        rest ? redactor.palabras("resumen.grafica.resto") : "",
        barras);
  }

  /** Titles of the bloques that more than one apartado has, in order of print. */
  private List<String> shared() {
    Map<String, Integer> times = new LinkedHashMap<>();
    apartados.stream()
        .flatMap(p -> p.bloques().stream())
        .forEach(b -> times.merge(b.titulo(), 1, Integer::sum));
    return times.entrySet().stream()
        .filter(e -> e.getValue() > 1)
        .map(Map.Entry::getKey)
        .limit(MOST_SERIES)
        .toList();
  }

  private Barra bar(Apartado apartado, List<String> series, BigDecimal largest) {
    Fila whole = cuadros.tabla(APARTADOS).fila(apartado.id()).orElseThrow();
    BigDecimal left = whole.valor();
    List<Trozo> partes = new ArrayList<>();
    List<Tramo> tramos = new ArrayList<>();
    for (String titulo : series) {
      Optional<Fila> part = part(apartado, titulo);
      partes.add(part.map(f -> cuadros.valor(BLOQUES, f)).orElse(Trozo.palabras("–")));
      if (part.isPresent()) {
        left = left.subtract(part.get().valor());
        tramos.add(
            new Tramo("serie-" + partes.size(), Graficas.percent(part.get().valor(), largest)));
      }
    }
    if (left.signum() > 0) {
      String cssClass = series.isEmpty() ? "serie-1" : "resto";
      tramos.add(new Tramo(cssClass, Graficas.percent(left, largest)));
    }
    return new Barra(
        apartado.tituloCorto(), apartado.id(), cuadros.valor(APARTADOS, whole), partes, tramos);
  }

  private Optional<Fila> part(Apartado apartado, String titulo) {
    return apartado.bloques().stream()
        .filter(b -> b.titulo().equals(titulo))
        .map(Bloque::id)
        .findFirst()
        .flatMap(id -> cuadros.tabla(BLOQUES).fila(apartado.id() + "/" + id))
        .filter(f -> f.valor().signum() > 0);
  }
}
