package mx.cdmx.informe.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import mx.cdmx.informe.aggregate.Tally.Fila;
import mx.cdmx.informe.compose.PrintedBarras.Barra;
import mx.cdmx.informe.compose.PrintedBarras.Tramo;
import mx.cdmx.informe.compose.PrintedColumnas.Columna;

/** The values and words of the charts; the templates draw them. */
final class Graficas {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Cuadros cuadros;
  private final Redactor redactor;

  Graficas(Cuadros cuadros, Redactor redactor) {
    this.cuadros = cuadros;
    this.redactor = redactor;
  }

  /**
   * Bars of the rows of a table, most first.
   *
   * @param most how many bars at most; rows equal to one that is left out are left out too
   */
  PrintedBarras ranked(String key, String tabla, List<Fila> filas, int most) {
    List<Fila> ordered = new ArrayList<>(filas);
    ordered.sort(Comparator.comparing(Fila::valor).reversed());
    int cut = Math.min(most, ordered.size());
    while (cut > 1
        && cut < ordered.size()
        && ordered.get(cut).valor().compareTo(ordered.get(cut - 1).valor()) == 0) {
      cut--;
    }
    List<Fila> shown = ordered.subList(0, cut);
    BigDecimal largest = largest(shown);
    return new PrintedBarras(
        redactor.palabras(key),
        redactor.palabras("cuadro." + tabla),
        redactor.palabras("resumen.columna.actividades"),
        List.of(),
        "",
        shown.stream()
            .map(
                f ->
                    new Barra(
                        NoBreak.in(f.titulo()),
                        "",
                        cuadros.valor(tabla, f),
                        List.of(),
                        List.of(new Tramo("serie-1", percent(f.valor(), largest)))))
            .toList());
  }

  /** Columns of the rows of a table, in their order. */
  PrintedColumnas columns(
      String key, String tabla, List<Fila> filas, Function<Fila, String> nombre) {
    BigDecimal largest = largest(filas);
    return new PrintedColumnas(
        redactor.palabras(key),
        filas.stream()
            .map(
                f ->
                    new Columna(
                        nombre.apply(f), cuadros.valor(tabla, f), percent(f.valor(), largest)))
            .toList());
  }

  static BigDecimal largest(List<Fila> filas) {
    return filas.stream()
        .map(Fila::valor)
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO)
        .max(BigDecimal.ONE);
  }

  /** How long a bar is, as a percentage of the longest; what is not nought can be seen. */
  static int percent(BigDecimal value, BigDecimal largest) {
    int share = value.multiply(WHOLE).divide(largest, 0, RoundingMode.HALF_UP).intValue();
    return value.signum() > 0 ? Math.max(1, share) : 0;
  }
}
