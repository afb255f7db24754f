package mx.cdmx.informe.render;

import java.util.List;
import mx.cdmx.informe.compose.ContentsEntry;
import mx.cdmx.informe.compose.PrintedActividad;
import mx.cdmx.informe.compose.PrintedApartado;
import mx.cdmx.informe.compose.PrintedIndice;
import mx.cdmx.informe.compose.PrintedTabla;

/**
 * What the print templates ask before they lay a page out: how much room a text needs where the
 * page cannot grow, so that nothing runs over its edge. They know it as {@code ajuste}; the
 * measures are those of {@code impreso/estilo.css}; those of tables, of {@code cifras.css} beside
 * it.
 */
public final class PageFit {
  private static final double MM = 72 / 25.4;
  private static final double SIDE_WIDTH = 42 * MM - 1;
  private static final int LEAST_SIDE_LINES = 3;

  private static final FontFace SANS = FontFace.of("Source Sans 3", 400);
  private static final FontFace SEMIBOLD = FontFace.of("Source Sans 3", 600);
  private static final FontFace DISPLAY = FontFace.of("Source Serif 4 Display", 400);

  private static final List<Size> OPENING =
      List.of(
          new Size("", 42, 44, 300), new Size("media", 28, 31, 140), new Size("llena", 17, 20, 70));
  private static final double OPENING_HEIGHT = 200 * MM;
  private static final double OPENING_WIDTH = 164 * MM;
  private static final double ENTRY_WIDTH = 148 * MM;

  private final TextMeasure measure;

  /** A way to set titles: its class in the style sheet, size, line and what stands above, in pt. */
  private record Size(String cssClass, double size, double line, double above) {}

  PageFit(TextMeasure measure) {
    this.measure = measure;
  }

  /** The lines that hang beside an activity's prose; never less than the title asks to keep. */
  public int lineas(PrintedActividad actividad) {
    int hung =
        measure.lines(actividad.fecha(), SEMIBOLD, 9, SIDE_WIDTH)
            + actividad.dependencias().stream()
                .mapToInt(d -> measure.lines(d.siglas(), SANS, 9, SIDE_WIDTH))
                .sum();
    return Math.max(LEAST_SIDE_LINES, hung);
  }

  /** An index in pages of two columns. */
  public List<List<List<IndexColumns.Grupo>>> planas(PrintedIndice indice, IndexPages pages) {
    return new IndexColumns(measure, pages).of(indice);
  }

  /** The rows of a table of the annex in lots that a page keeps together, or may divide. */
  public List<TableLots.Tanda> tandas(PrintedTabla tabla) {
    return new TableLots(measure).of(tabla);
  }

  /** What is listed below a table of the annex, in lots of two columns. */
  public List<List<List<PrintedTabla.Fila>>> cola(PrintedTabla tabla) {
    return new TailColumns(measure).of(tabla.cola().filas());
  }

  /** What must stand with the heading of a table of the annex, in points. */
  public int arranque(PrintedTabla tabla) {
    return new TableLots(measure).opening(tabla);
  }

  /** Whether all names of a table of the annex are short. */
  public boolean corta(PrintedTabla tabla) {
    return new TableLots(measure).hasShortNames(tabla);
  }

  /** Whether a row of a table of the annex is so high that it may go over the page. */
  public boolean alta(PrintedTabla tabla, PrintedTabla.Fila fila) {
    return new TableLots(measure).isHigh(tabla, fila);
  }

  /** The class of an opening page: smaller as it has more to say, at last without its list. */
  public String apertura(PrintedApartado apartado) {
    return OPENING.stream()
        .filter(
            s ->
                s.above()
                        + height(apartado.titulo(), s, OPENING_WIDTH)
                        + entries(apartado.contents(), s)
                    <= OPENING_HEIGHT)
        .findFirst()
        .map(Size::cssClass)
        .orElse("llena sin-indice");
  }

  private double height(String text, Size size, double width) {
    return measure.lines(text, DISPLAY, size.size(), width) * size.line();
  }

  private double entries(List<ContentsEntry> entries, Size size) {
    boolean small = size.cssClass().equals("llena");
    return entries.stream()
        .mapToDouble(
            e ->
                (e.nivel() == 2 ? 6 : 2)
                    + measure.lines(e.titulo(), SEMIBOLD, small ? 9 : 11, ENTRY_WIDTH)
                        * (small ? 12 : 18))
        .sum();
  }
}
