package mx.cdmx.informe.compose;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table of the statistics as it is printed, with what is behind each row.
 *
 * @param id the id of its statistics: {@code por-dependencia}
 * @param ancla anchor of its heading
 * @param nivel level of its heading
 * @param rotulo its number: "Cuadro 5"
 * @param titulo what it counts
 * @param leyenda how to read it: what its numbers are of, and what must be known to add them
 * @param columnas headings of its columns
 * @param grupos its rows in order, in groups
 * @param cola those of one activity each, where they are so many that they are listed below the
 *     table; without a title and without rows where they are not
 */
public record PrintedTabla(
    String id,
    String ancla,
    int nivel,
    String rotulo,
    String titulo,
    String leyenda,
    Columnas columnas,
    List<Grupo> grupos,
    Grupo cola) {

  private static final int MOST_TITLES = 15;

  public PrintedTabla {
    grupos = List.copyOf(grupos);
  }

  /** Whether its rows have shares. */
  public boolean conParte() {
    return !columnas.parte().isEmpty();
  }

  /** Whether it tells who works with whom: a row for each who, with all their whom. */
  public boolean esRed() {
    return !columnas.pares().isEmpty();
  }

  /** Whether its rows are known by their numbers. */
  public boolean esDeCifras() {
    return columnas.nombre().isEmpty();
  }

  /** Its rows in order, without those that are listed below it. */
  public Stream<Fila> filas() {
    return grupos.stream().flatMap(g -> g.filas().stream());
  }

  /**
   * Headings of the columns, empty where there is none.
   *
   * @param nombre of the names; empty where rows are known by their numbers
   * @param datos of what else tells rows apart, each in its column
   * @param numero of the numbers
   * @param parte of the shares
   * @param pares of those worked with
   * @param registros of the activities
   */
  public record Columnas(
      String nombre,
      List<String> datos,
      String numero,
      String parte,
      String pares,
      String registros) {
    public Columnas {
      datos = List.copyOf(datos);
    }
  }

  /**
   * Rows that belong together.
   *
   * @param numero the number of the activity that they are all of, else empty
   * @param titulo the title of that
   * @param filas they
   */
  public record Grupo(String numero, String titulo, List<Fila> filas) {
    public Grupo {
      filas = List.copyOf(filas);
    }

    Grupo(List<Fila> filas) {
      this("", "", filas);
    }

    /** None. */
    public static Grupo vacio() {
      return new Grupo(List.of());
    }

    /** Whether its first row heads the others. */
    public boolean encabeza() {
      return filas.size() > 1 && filas.get(1).nivel() > filas.get(0).nivel();
    }
  }

  /**
   * A row.
   *
   * @param ancla its anchor
   * @param nivel 0, or how far below the row that heads it
   * @param titulo its name, may be empty
   * @param datos what else tells it apart, one for each such column
   * @param calificador what makes its number approximate: "más de"; may be empty
   * @param numero its number, with where it comes from
   * @param unidad what it is of, where the rows of the table differ; may be empty
   * @param parte its share of all activities, may be empty
   * @param pares with whom, in a table of who works with whom; else empty
   * @param series the activities behind it, those in a row as one run
   */
  public record Fila(
      String ancla,
      int nivel,
      String titulo,
      List<String> datos,
      String calificador,
      Trozo numero,
      String unidad,
      String parte,
      List<Par> pares,
      List<Serie> series) {

    public Fila {
      datos = List.copyOf(datos);
      pares = List.copyOf(pares);
      series = List.copyOf(series);
    }

    /** A row of a name and a number. */
    public static Fila de(String ancla, String titulo, Trozo numero, List<Serie> series) {
      return new Fila(ancla, 0, titulo, List.of(), "", numero, "", "", List.of(), series);
    }

    /** The same with what its number is of, and its share. */
    public Fila con(String otraUnidad, String otraParte) {
      return new Fila(
          ancla, nivel, titulo, datos, calificador, numero, otraUnidad, otraParte, pares, series);
    }

    /** The same with what else tells it apart. */
    Fila con(List<String> otros) {
      return new Fila(
          ancla, nivel, titulo, otros, calificador, numero, unidad, parte, pares, series);
    }

    /** The same below the row that heads it. */
    Fila en(int otroNivel) {
      return new Fila(
          ancla, otroNivel, titulo, datos, calificador, numero, unidad, parte, pares, series);
    }

    /** The same behind what makes its number approximate. */
    Fila tras(String otro) {
      return new Fila(ancla, nivel, titulo, datos, otro, numero, unidad, parte, pares, series);
    }

    /** The same with those worked with. */
    public Fila entre(List<Par> otros) {
      return new Fila(
          ancla, nivel, titulo, datos, calificador, numero, unidad, parte, otros, series);
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
