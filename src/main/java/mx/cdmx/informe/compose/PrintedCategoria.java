package mx.cdmx.informe.compose;

import java.util.List;

/**
 * A categoría of a bloque, or the bloque's activities outside any.
 *
 * @param ancla anchor of its heading, empty without one
 * @param nivel level of its heading
 * @param titulo its heading, empty for activities outside any categoría
 * @param actividades its activities in order
 */
public record PrintedCategoria(
    String ancla, int nivel, String titulo, List<PrintedActividad> actividades) {

  public PrintedCategoria {
    actividades = List.copyOf(actividades);
  }
}
