package mx.cdmx.informe.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.cdmx.informe.compose.PrintedTabla;
import mx.cdmx.informe.compose.PrintedTabla.Fila;
import mx.cdmx.informe.compose.PrintedTabla.Grupo;

/**
 * Sets the rows of a table of the annex in lots that a page keeps together, so that none stands
 * alone at the foot of the page where the table starts, nor on that where it ends. The measures are
 * those of {@code impreso/cifras.css}.
 */
public final class TableLots {
  private static final double MM = 72 / 25.4;
  private static final FontFace SANS = FontFace.of("Source Sans 3", 400);
  private static final FontFace SEMIBOLD = FontFace.of("Source Sans 3", 600);
  private static final double SIZE = 8.6;
  private static final double LINE = 10.8;
  private static final double BETWEEN_ROWS = 2;
  private static final double HEAD = 14;
  private static final double CAPTION_SIZE = 8.8;
  private static final double CAPTION_LINE = 12;
  private static final double AROUND_CAPTION = 3 * MM;
  private static final double WIDTH = 170.9 * MM;
  private static final double PARES = 125.9 * MM;
  private static final double REGISTROS = 57 * MM;
  private static final double REGISTROS_ANCHOS = 77 * MM;
  private static final double NOMBRE = 67 * MM;
  private static final double NOMBRE_CORTO = 47 * MM;
  private static final double PAGE = (279.4 - 31 - 25) * MM;

  /** What is no higher is kept whole. */
  private static final double SHORT = PAGE / 4;

  /** What is higher may go over the page. */
  private static final double HIGH = PAGE / 2;

  private static final int ENDS = 2;

  private final TextMeasure measure;

  TableLots(TextMeasure measure) {
    this.measure = measure;
  }

  /**
   * Rows in a row.
   *
   * @param junta whether a page keeps them together
   * @param filas they
   */
  public record Tanda(boolean junta, List<Fila> filas) {
    public Tanda {
      filas = List.copyOf(filas);
    }
  }

  /** The rows of a table in lots. */
  List<Tanda> of(PrintedTabla tabla) {
    List<Tanda> lots = new ArrayList<>();
    for (Grupo grupo : tabla.grupos()) {
      lots.addAll(lots(tabla, grupo.filas()));
    }
    return lots;
  }

  private List<Tanda> lots(PrintedTabla tabla, List<Fila> filas) {
    if (filas.size() <= ENDS + 1 || height(tabla, filas) <= SHORT) {
      return List.of(lot(tabla, filas));
    }
    List<Tanda> lots = new ArrayList<>();
    int last = filas.size() - ENDS;
    lots.add(lot(tabla, filas.subList(0, ENDS)));
    if (last > ENDS) {
      lots.add(new Tanda(false, filas.subList(ENDS, last)));
    }
    lots.add(lot(tabla, filas.subList(Math.max(ENDS, last), filas.size())));
    return lots;
  }

  private Tanda lot(PrintedTabla tabla, List<Fila> filas) {
    return new Tanda(height(tabla, filas) <= HIGH, filas);
  }

  /** What must stand with a table's heading, in points: its caption, its head, its first lot. */
  int opening(PrintedTabla tabla) {
    Tanda first = of(tabla).get(0);
    List<Fila> filas = first.junta() ? first.filas() : first.filas().subList(0, 1);
    double rows = Math.min(HIGH, height(tabla, filas));
    int caption = measure.lines(tabla.leyenda(), SANS, CAPTION_SIZE, WIDTH);
    return (int) Math.ceil(caption * CAPTION_LINE + AROUND_CAPTION + HEAD + rows);
  }

  /** Whether the names of a table are all so short that more room is left for the activities. */
  boolean hasShortNames(PrintedTabla tabla) {
    return tabla.filas().allMatch(f -> measure.width(f.titulo(), SANS, SIZE) <= NOMBRE_CORTO);
  }

  /** Whether a row is so high that it may go over the page. */
  boolean isHigh(PrintedTabla tabla, Fila fila) {
    return height(tabla, fila) > HIGH;
  }

  private double height(PrintedTabla tabla, List<Fila> filas) {
    return filas.stream().mapToDouble(f -> height(tabla, f)).sum();
  }

  private double height(PrintedTabla tabla, Fila fila) {
    int name = measure.lines(fila.titulo(), SANS, SIZE, tabla.esRed() ? 42 * MM : NOMBRE);
    double width = hasShortNames(tabla) ? REGISTROS_ANCHOS : REGISTROS;
    int told =
        tabla.esRed()
            ? measure.lines(pares(fila), SEMIBOLD, SIZE, PARES)
                + measure.lines(records(fila), SANS, SIZE, PARES)
            : measure.lines(records(fila), SANS, SIZE, width);
    return Math.max(1, Math.max(name, told)) * LINE + BETWEEN_ROWS;
  }

  private static String pares(Fila fila) {
    return fila.pares().stream()
        .map(p -> p.nombre() + "\u00a0(" + p.numero().texto() + ");")
        .collect(Collectors.joining(" "));
  }

  private static String records(Fila fila) {
    return fila.series().stream()
        .map(
            s ->
                s.primera().numero()
                    + (s.actividades().size() > 1 ? "–" + s.ultima().numero() : ""))
        .collect(Collectors.joining(", "));
  }
}
