package mx.cdmx.informe.render;

import java.nio.file.Path;
import java.util.List;
import mx.cdmx.informe.compose.ContentsEntry;
import mx.cdmx.informe.compose.Metadata;
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

  private static final List<Size> COVER =
      List.of(
          new Size("", 53, 55, 0), new Size("largo", 36, 39, 0), new Size("muy-largo", 21, 25, 0));
  private static final List<Size> OPENING =
      List.of(
          new Size("", 42, 44, 300), new Size("media", 28, 31, 140), new Size("llena", 17, 20, 70));
  private static final Size BLOQUE = new Size("", 27, 31, 0);
  private static final Size LONG_BLOQUE = new Size("largo", 16, 20, 0);
  private static final double COVER_HEIGHT = 66 * MM;
  private static final double COVER_WIDTH = 175 * MM;
  private static final double TEXT_WIDTH = 170 * MM;
  private static final double PROSE_WIDTH = 122 * MM;
  private static final double TITLE_SIZE = 12.4;
  private static final double CATEGORY_SIZE = 14;
  private static final double OPENING_HEIGHT = 200 * MM;
  private static final double OPENING_WIDTH = 164 * MM;
  private static final double ENTRY_WIDTH = 148 * MM;

  private final TextMeasure measure;
  private final EvenLines even;

  /** A way to set titles: its class in the style sheet, size, line and what stands above, in pt. */
  private record Size(String cssClass, double size, double line, double above) {}

  PageFit(Path fonts) {
    this.measure = new TextMeasure(fonts);
    this.even = new EvenLines(measure);
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

  /** The class of the cover's title. */
  public String portada(Metadata metadata) {
    return cover(metadata).cssClass();
  }

  private Size cover(Metadata metadata) {
    return COVER.stream()
        .filter(s -> height(metadata.titulo(), s, COVER_WIDTH) <= COVER_HEIGHT)
        .findFirst()
        .orElse(COVER.get(COVER.size() - 1));
  }

  /** A large title with its small words tied to what they lead. */
  public String titular(String titulo) {
    return EvenLines.tied(titulo);
  }

  /** The points to leave free beside the cover's title, so that its lines are even. */
  public int sobraDePortada(Metadata metadata) {
    return even.spare(titular(metadata.titulo()), DISPLAY, cover(metadata).size(), COVER_WIDTH);
  }

  /** The points to leave free beside the heading of a bloque, so that its lines are even. */
  public int sobraDeBloque(String titulo) {
    return even.spare(titular(titulo), DISPLAY, block(titulo).size(), TEXT_WIDTH);
  }

  /** The points to leave free beside the heading of a categoría, so that its lines are even. */
  public int sobraDeCategoria(String titulo) {
    return even.spare(titulo, SEMIBOLD, CATEGORY_SIZE, TEXT_WIDTH);
  }

  /** The points to leave free beside the title of an activity, so that its lines are even. */
  public int sobraDeTitulo(String titulo) {
    return even.spare(titulo, SEMIBOLD, TITLE_SIZE, PROSE_WIDTH);
  }

  /** The class of a bloque's heading. */
  public String bloque(String titulo) {
    return block(titulo).cssClass();
  }

  private Size block(String titulo) {
    return height(titulo, BLOQUE, TEXT_WIDTH) <= 3 * BLOQUE.line() ? BLOQUE : LONG_BLOQUE;
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
