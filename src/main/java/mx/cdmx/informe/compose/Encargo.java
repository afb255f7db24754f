package mx.cdmx.informe.compose;

import java.util.Optional;
import mx.cdmx.informe.compare.Comparacion;

/**
 * What is asked of the composer besides the edition.
 *
 * @param borrador whether it is a draft, which every page says
 * @param parte how much of it is printed
 * @param comparacion what changed since the edition before, where there is one to compare with
 */
public record Encargo(boolean borrador, Parte parte, Optional<Comparacion> comparacion) {

  /** The whole report, by itself and no draft. */
  public static final Encargo TODO = new Encargo(false, Parte.TODO, Optional.empty());
}
