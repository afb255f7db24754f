package mx.cdmx.informe.compose;

import java.util.Optional;
import mx.cdmx.informe.model.Actividad;

/**
 * How much of an edition is printed. What is printed keeps the numbers that it has in the whole.
 *
 * @param apartado the only apartado, by its id
 * @param actividad the only activity, by its id
 */
public record Parte(Optional<String> apartado, Optional<String> actividad) {

  /** All of it. */
  public static final Parte TODO = new Parte(Optional.empty(), Optional.empty());

  /** Whether it is less than all. */
  public boolean esParcial() {
    return apartado.isPresent() || actividad.isPresent();
  }

  /** Whether an activity is printed. */
  public boolean incluye(Actividad a) {
    return apartado.map(a.apartado()::equals).orElse(true)
        && actividad.map(a.id()::equals).orElse(true);
  }
}
