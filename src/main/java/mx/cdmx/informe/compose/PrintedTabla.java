package mx.cdmx.informe.compose;

import java.util.List;

/**
 * A table of the statistics as it is printed, with what is behind each row.
 *
 * @param id the id of its statistics: {@code por-dependencia}
 * @param ancla anchor of its heading
 * @param nivel level of its heading
 * @param rotulo its number: "Cuadro 5"
 * @param titulo what it counts
 * @param leyenda how to read it: what its numbers are of, and what must be known to add them
 * @param encabezado heading of the column of names
 * @param unidad heading of the column of numbers
 * @param conParte whether its rows have shares
 * @param columnaParte heading of the column of shares
 * @param columnaRegistros heading of the column of activities
 * @param columnaPares heading of the column of those worked with
 * @param esRed whether it tells who works with whom: a row for each who, with all their whom
 * @param filas its rows in order
 */
public record PrintedTabla(
    String id,
    String ancla,
    int nivel,
    String rotulo,
    String titulo,
    String leyenda,
    String encabezado,
    String unidad,
    boolean conParte,
    String columnaParte,
    String columnaRegistros,
    String columnaPares,
    boolean esRed,
    List<Fila> filas) {

  private static final int MOST_TITLES = 15;

  public PrintedTabla {
    filas = List.copyOf(filas);
  }

  /**
   * A row.
   *
   * @param ancla its anchor
   * @param titulo its name
   * @param numero its number, with where it comes from
   * @param unidad what it is of, where the rows of the table differ; may be empty
   * @param parte its share of all activities, may be empty
   * @param pares with whom, in a table of who works with whom; else empty
   * @param series the activities behind it, those in a row as one run
   */
  public record Fila(
      String ancla,
      String titulo,
      Trozo numero,
      String unidad,
      String parte,
      List<Par> pares,
      List<Serie> series) {

    public Fila {
      pares = List.copyOf(pares);
      series = List.copyOf(series);
    }

    /** Whether there is one activity behind it, which needs no list. */
    public boolean esUna() {
      return series.size() == 1 && series.get(0).actividades().size() == 1;
    }

    /** Whether there are so few activities behind it that a page can list them by their titles. */
    public boolean conTitulos() {
      return series.stream().mapToInt(s -> s.actividades().size()).sum() <= MOST_TITLES;
    }
  }

  /**
   * Who worked with whom a row is of, and how often.
   *
   * @param nombre who
   * @param numero in how many activities
   */
  public record Par(String nombre, Trozo numero) {
    /** Whether more than once. */
    public boolean masDeUna() {
      return !numero.valor().equals("1");
    }
  }

  /**
   * Activities with numbers in a row.
   *
   * @param actividades all of them, in order
   */
  public record Serie(List<PrintedIndice.Llamada> actividades) {

    public Serie {
      actividades = List.copyOf(actividades);
    }

    /** The first. */
    public PrintedIndice.Llamada primera() {
      return actividades.get(0);
    }

    /** The last. */
    public PrintedIndice.Llamada ultima() {
      return actividades.get(actividades.size() - 1);
    }
  }
}
