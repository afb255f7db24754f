package mx.cdmx.informe.aggregate;

import java.util.List;

/**
 * A table of counts.
 *
 * @param id its id
 * @param titulo what it counts; of a field with several values it says that an activity counts once
 *     for each
 * @param filas its rows in order
 */
public record Tally(String id, String titulo, List<Fila> filas) {

  public Tally {
    filas = List.copyOf(filas);
  }

  /**
   * A row.
   *
   * @param clave id of what is counted
   * @param titulo its name
   * @param actividades ids of the activities behind the number
   */
  public record Fila(String clave, String titulo, List<String> actividades) {
    public Fila {
      actividades = List.copyOf(actividades);
    }

    /** The number. */
    public int valor() {
      return actividades.size();
    }
  }
}
