package mx.cdmx.informe.compose;

import java.util.List;

/**
 * A chart of columns over time, which is a table of one row: a column a month, as tall as its
 * number is large.
 *
 * @param titulo what it shows
 * @param columnas the columns in order
 */
public record PrintedColumnas(String titulo, List<Columna> columnas) {

  public PrintedColumnas {
    columnas = List.copyOf(columnas);
  }

  /**
   * A column.
   *
   * @param titulo what it is of
   * @param numero its number
   * @param alto its height, as a percentage of the tallest one's
   */
  public record Columna(String titulo, Trozo numero, int alto) {}
}
