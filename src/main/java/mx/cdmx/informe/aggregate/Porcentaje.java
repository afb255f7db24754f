package mx.cdmx.informe.aggregate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Tells what percentage of all activities some of them are.
 *
 * @param total how many there are
 */
record Porcentaje(long total) {
  private static final int DECIMALS = 1;

  /** The percentage, half up to one decimal; none where there are no activities. */
  Optional<BigDecimal> of(long some) {
    return total == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(100 * some)
                .divide(BigDecimal.valueOf(total), DECIMALS, RoundingMode.HALF_UP));
  }
}
