package mx.cdmx.informe.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure that the text of an activity states.
 *
 * @param concepto what it counts, from the closed list of the schema
 * @param valor how many or how much
 * @param unidad of what
 * @param moneda ISO 4217 code, for an amount of money
 * @param calificador words that make it approximate, such as "más de"
 * @param sentido {@code recibido}, {@code otorgado}, of what came no further {@code ofrecido}, or
 *     of what somebody gave to others than the City {@code a-terceros}
 * @param contraparte ids of the socios who gave, received or offered it together, in the order of
 *     the text
 * @param mismaCifra {@code id#n} of the activity and figure (from 1) that tells the same one
 */
public record Cifra(
    String concepto,
    BigDecimal valor,
    Optional<String> unidad,
    Optional<String> moneda,
    Optional<String> calificador,
    Optional<String> sentido,
    List<String> contraparte,
    Optional<String> mismaCifra) {

  public Cifra {
    contraparte = List.copyOf(contraparte);
  }
}
