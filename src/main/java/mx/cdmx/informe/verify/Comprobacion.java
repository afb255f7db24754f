package mx.cdmx.informe.verify;

import java.util.List;

/**
 * A check of a finished report.
 *
 * @param id what was checked, in Spanish kebab-case; the bundle has its words as {@code
 *     comprobacion.ID}
 * @param medida the figure that was measured, such as a count of pages; may be empty
 * @param fallas what is wrong, nothing where it passes
 */
public record Comprobacion(String id, String medida, List<String> fallas) {

  public Comprobacion {
    fallas = List.copyOf(fallas);
  }

  /** Whether nothing is wrong. */
  public boolean pasa() {
    return fallas.isEmpty();
  }
}
