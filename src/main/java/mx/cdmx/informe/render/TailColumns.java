package mx.cdmx.informe.render;

import java.util.ArrayList;
import java.util.List;
import mx.cdmx.informe.compose.PrintedTabla.Fila;

/**
 * Sets what is listed below a table of the annex in lots of two columns, each read down; a page
 * keeps a lot whole. The measures are those of {@code impreso/cifras.css}.
 */
final class TailColumns {
  private static final FontFace SANS = FontFace.of("Source Sans 3", 400);
  private static final double SIZE = 8.6;
  private static final double NOMBRE = 65 * 72 / 25.4;

  /** A lot has no more rows, so that what it leaves blank at the foot of a page is little. */
  private static final int ROWS = 16;

  private final TextMeasure measure;

  TailColumns(TextMeasure measure) {
    this.measure = measure;
  }

  /** The lots, about equally long, each of two columns about equally high. */
  List<List<List<Fila>>> of(List<Fila> filas) {
    List<List<List<Fila>>> lots = new ArrayList<>();
    int count = (filas.size() + ROWS - 1) / ROWS;
    for (int i = 0; i < count; i++) {
      List<Fila> lot = filas.subList(filas.size() * i / count, filas.size() * (i + 1) / count);
      int middle = middle(lot);
      lots.add(List.of(lot.subList(0, middle), lot.subList(middle, lot.size())));
    }
    return lots;
  }

  /** Where the second column begins: the first is as high, or a little higher. */
  private int middle(List<Fila> lot) {
    int all = lines(lot);
    int middle = 0;
    while (2 * lines(lot.subList(0, middle)) < all) {
      middle++;
    }
    return middle;
  }

  private int lines(List<Fila> filas) {
    return filas.stream().mapToInt(f -> measure.lines(f.titulo(), SANS, SIZE, NOMBRE)).sum();
  }
}
