package mx.cdmx.informe.aggregate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mx.cdmx.informe.model.Actividad;

/**
 * A table of numbers, each with the activities behind it.
 *
 * @param id its id, stable: {@code por-dependencia}
 * @param titulo what it counts
 * @param unidad what its numbers are of, where all rows have the same: "actividades"
 * @param nota what its reader must know to read it right, such as that its rows add up to more than
 *     there are activities
 * @param filas its rows in order, their keys unique
 */
public record Tally(
    String id, String titulo, Optional<String> unidad, Optional<String> nota, List<Fila> filas) {

  public Tally {
    filas = List.copyOf(filas);
  }

  /** A row by its key. */
  public Optional<Fila> fila(String clave) {
    return filas.stream().filter(f -> f.clave().equals(clave)).findFirst();
  }

  /** The activities behind any of its numbers, each once, in order of its rows. */
  public List<String> actividades() {
    return filas.stream().flatMap(f -> f.actividades().stream()).distinct().toList();
  }

  /**
   * A row.
   *
   * @param clave id of what is counted, stable: {@code SEDEMA}, {@code 2020-10}, {@code
   *     EUR/recibido}
   * @param titulo its name
   * @param valor the number; not negative, without zeros at its end
   * @param unidad what it is of, where rows of one table differ: "EUR", "árboles"
   * @param parte percentage of all activities, with one decimal, where it counts activities
   * @param calificador words before the number, where it is approximate: "más de"
   * @param actividades ids of the activities behind the number, in order of print
   * @param partes its name part by part, where its key has several
   */
  public record Fila(
      String clave,
      String titulo,
      BigDecimal valor,
      Optional<String> unidad,
      Optional<BigDecimal> parte,
      Optional<String> calificador,
      List<String> actividades,
      List<String> partes) {

    public Fila {
      partes = List.copyOf(partes);
      BigDecimal shortest = valor.stripTrailingZeros();
      valor = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
      actividades = List.copyOf(actividades);
    }

    /** Whether it is approximate. */
    public boolean aproximado() {
      return calificador.isPresent();
    }

    /** A row whose name has one part. */
    public Fila(
        String clave,
        String titulo,
        BigDecimal valor,
        Optional<String> unidad,
        Optional<BigDecimal> parte,
        Optional<String> calificador,
        List<String> actividades) {
      this(clave, titulo, valor, unidad, parte, calificador, actividades, List.of(titulo));
    }

    /** The same with its name part by part. */
    Fila con(List<String> otras) {
      return new Fila(clave, titulo, valor, unidad, parte, calificador, actividades, otras);
    }

    /** How many activities there are of something. */
    static Fila cuenta(String clave, String titulo, List<Actividad> actividades, Porcentaje parte) {
      return new Fila(
          clave,
          titulo,
          BigDecimal.valueOf(actividades.size()),
          Optional.empty(),
          parte.of(actividades.size()),
          Optional.empty(),
          actividades.stream().map(Actividad::id).toList());
    }
  }
}
