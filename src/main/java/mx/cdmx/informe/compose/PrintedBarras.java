package mx.cdmx.informe.compose;

import java.util.List;

/**
 * A chart of bars, which is a table: a row a thing, with its number and a bar as long as the number
 * is large.
 *
 * @param titulo what it shows
 * @param encabezado heading of the names
 * @param total heading of the numbers
 * @param series headings of the parts that each bar is made of, whose numbers have a column each;
 *     empty where bars are of one piece
 * @param resto words for what is in none of the series, empty where there is no such thing
 * @param barras the bars in order
 */
public record PrintedBarras(
    String titulo,
    String encabezado,
    String total,
    List<String> series,
    String resto,
    List<Barra> barras) {

  public PrintedBarras {
    series = List.copyOf(series);
    barras = List.copyOf(barras);
  }

  /**
   * A bar.
   *
   * @param titulo what it is of
   * @param color id of the apartado whose colour it has, empty for the report's own
   * @param numero its number
   * @param partes a number for each of the series; a dash where there is none
   * @param tramos its pieces
   */
  public record Barra(
      String titulo, String color, Trozo numero, List<Trozo> partes, List<Tramo> tramos) {

    public Barra {
      partes = List.copyOf(partes);
      tramos = List.copyOf(tramos);
    }
  }

  /**
   * A piece of a bar.
   *
   * @param clase which of the series it is: {@code serie-1}, {@code serie-2}… or {@code resto}
   * @param largo its length, as a percentage of the longest bar
   */
  public record Tramo(String clase, int largo) {}
}
