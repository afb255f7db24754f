package mx.cdmx.informe.render;

import java.util.ArrayList;
import java.util.List;
import mx.cdmx.informe.compose.PrintedIndice.Entrada;

/**
 * Sets the entries of a letter in two columns of about equal height. A row of columns stays whole
 * on its page, so that a letter with many entries is given several.
 */
final class IndexColumns {
  private static final double WIDTH = (155.9 / 2 - 6) * 72 / 25.4 - 10;
  private static final double SIZE = 9.5;
  private static final int LINES = 44;

  /** About this many calls of a page fit in a line. */
  private static final int CALLS = 14;

  private final TextMeasure measure;

  IndexColumns(TextMeasure measure) {
    this.measure = measure;
  }

  /** Rows of one or two columns. */
  List<List<List<Entrada>>> of(List<Entrada> entradas) {
    List<List<List<Entrada>>> rows = new ArrayList<>();
    List<Entrada> row = new ArrayList<>();
    int lines = 0;
    for (Entrada entrada : entradas) {
      if (lines + lines(entrada) > LINES) {
        rows.add(halves(row, lines));
        row = new ArrayList<>();
        lines = 0;
      }
      row.add(entrada);
      lines += lines(entrada);
    }
    rows.add(halves(row, lines));
    return rows;
  }

  private List<List<Entrada>> halves(List<Entrada> entradas, int lines) {
    int split = 0;
    int left = 0;
    while (split < entradas.size() && 2 * left < lines) {
      left += lines(entradas.get(split));
      split++;
    }
    return List.of(
        List.copyOf(entradas.subList(0, split)),
        List.copyOf(entradas.subList(split, entradas.size())));
  }

  private int lines(Entrada entrada) {
    String words = entrada.nombre() + (entrada.siglas().isEmpty() ? "" : entrada.siglas() + " ()");
    return measure.lines(words, FontFace.of("Source Sans 3", 400), SIZE, WIDTH)
        + entrada.actividades().size() / CALLS;
  }
}
