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
  private static final double REGISTROS_ESTRECHOS = 20 * MM;
  private static final double NOMBRE = 67 * MM;
  private static final double NOMBRE_LATERAL = 42 * MM;
  private static final double NOMBRE_DE_SUMA = 37 * MM;
  private static final List<Double> DATOS = List.of(22 * MM, 40 * MM);
  private static final double BEFORE_GROUP = 4;
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
   * @param grupo they, with what heads them
   */
  public record Tanda(boolean junta, Grupo grupo) {
    private boolean isSingle() {
      return grupo.titulo().isEmpty() && grupo.filas().size() == 1;
    }

    private Tanda and(Tanda next) {
      List<Fila> both = new ArrayList<>(grupo.filas());
      both.addAll(next.grupo.filas());
      return new Tanda(junta && next.junta, new Grupo("", "", both));
    }
  }

  /** The rows of a table in lots. */
  List<Tanda> of(PrintedTabla tabla) {
    List<Tanda> lots = new ArrayList<>();
    double whole = tabla.grupos().size() == 1 ? SHORT : HIGH;
    tabla.grupos().forEach(g -> lots.addAll(lots(tabla, g, whole)));
    while (lots.size() > 1 && lots.get(0).isSingle() && isUntitled(lots.get(1))) {
      lots.set(0, lots.get(0).and(lots.remove(1)));
    }
    for (int i = lots.size() - 1; i > 0 && lots.get(i).isSingle(); i--) {
      if (isUntitled(lots.get(i - 1))) {
        lots.set(i - 1, lots.get(i - 1).and(lots.remove(i)));
      }
    }
    return lots;
  }

  private static boolean isUntitled(Tanda lot) {
    return lot.grupo().titulo().isEmpty();
  }

  private List<Tanda> lots(PrintedTabla tabla, Grupo grupo, double whole) {
    List<Fila> filas = grupo.filas();
    if (filas.size() <= ENDS + 1 || height(tabla, filas) <= whole) {
      return List.of(lot(tabla, grupo));
    }
    List<Tanda> lots = new ArrayList<>();
    int last = Math.max(ENDS, filas.size() - ENDS);
    lots.add(lot(tabla, new Grupo(grupo.numero(), grupo.titulo(), filas.subList(0, ENDS))));
    if (last > ENDS) {
      lots.add(new Tanda(false, new Grupo("", "", filas.subList(ENDS, last))));
    }
    lots.add(lot(tabla, new Grupo("", "", filas.subList(last, filas.size()))));
    return lots;
  }

  private Tanda lot(PrintedTabla tabla, Grupo grupo) {
    return new Tanda(height(tabla, grupo.filas()) <= HIGH, grupo);
  }

  /** What must stand with a table's heading, in points: its caption, its head, its first lot. */
  int opening(PrintedTabla tabla) {
    Tanda first = of(tabla).get(0);
    List<Fila> filas = first.grupo().filas();
    double rows =
        Math.min(HIGH, height(tabla, first.junta() ? filas : filas.subList(0, 1)))
            + (isUntitled(first) ? 0 : title(first.grupo()));
    int caption = measure.lines(tabla.leyenda(), SANS, CAPTION_SIZE, WIDTH);
    return (int) Math.ceil(caption * CAPTION_LINE + AROUND_CAPTION + HEAD + rows);
  }

  private double title(Grupo grupo) {
    return measure.lines(grupo.numero() + " " + grupo.titulo(), SEMIBOLD, SIZE, WIDTH) * LINE
        + BEFORE_GROUP;
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
    return Math.max(1, tabla.esRed() ? ofPairs(fila) : ofCells(tabla, fila)) * LINE + BETWEEN_ROWS;
  }

  private int ofPairs(Fila fila) {
    return Math.max(
        measure.lines(fila.titulo(), SANS, SIZE, NOMBRE_LATERAL),
        measure.lines(pares(fila), SEMIBOLD, SIZE, PARES)
            + measure.lines(records(fila), SANS, SIZE, PARES));
  }

  private int ofCells(PrintedTabla tabla, Fila fila) {
    boolean isOfSums = !tabla.columnas().datos().isEmpty();
    int name = measure.lines(fila.titulo(), SANS, SIZE, isOfSums ? NOMBRE_DE_SUMA : NOMBRE);
    for (int i = 0; i < fila.datos().size(); i++) {
      name = Math.max(name, measure.lines(fila.datos().get(i), SANS, SIZE, DATOS.get(i)));
    }
    double width =
        tabla.conParte() && hasShortNames(tabla)
            ? REGISTROS_ANCHOS
            : tabla.conParte() || tabla.id().equals("totales") ? REGISTROS : REGISTROS_ESTRECHOS;
    return Math.max(name, measure.lines(records(fila), SANS, SIZE, width));
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
