package mx.cdmx.informe.compose;

import java.util.List;

/**
 * A bloque of an apartado, or its activities that stand before the first heading.
 *
 * @param ancla anchor of its heading, empty without one
 * @param nivel level of its heading
 * @param titulo its heading, empty for activities before the first one
 * @param categorias its groups in order; the first may have no heading
 */
public record PrintedBloque(
    String ancla, int nivel, String titulo, List<PrintedCategoria> categorias) {

  public PrintedBloque {
    categorias = List.copyOf(categorias);
  }
}
