package mx.cdmx.informe.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Cifra;

/**
 * A figure with the activity that tells it.
 *
 * @param activity whose it is
 * @param index its position, from 0
 */
record ToldFigure(Actividad activity, int index) {
  private static final BigDecimal MUCH_MONEY = BigDecimal.valueOf(1_000);
  private static final BigDecimal MANY = BigDecimal.valueOf(100);
  private static final BigDecimal VERY_MANY = BigDecimal.valueOf(10_000);
  private static final int DIGITS_NOT_ROUND = 3;

  /** All of some activities. */
  static List<ToldFigure> all(List<Actividad> activities) {
    return activities.stream()
        .flatMap(a -> IntStream.range(0, a.cifras().size()).mapToObj(i -> new ToldFigure(a, i)))
        .toList();
  }

  Cifra cifra() {
    return activity.cifras().get(index);
  }

  /** Where one of its keys was written. */
  Place place(String key) {
    return activity.origin().of("cifras", index, key);
  }

  /** As {@code misma_cifra} writes it. */
  String reference() {
    return activity.id() + "#" + (index + 1);
  }

  /** Its number and what that counts. */
  String words() {
    return cifra().valor().toPlainString() + " " + cifra().unidad().or(cifra()::moneda).orElse("");
  }

  /** Whether it is as much as another, of the same currency. */
  boolean isAsMuchAs(ToldFigure other) {
    return cifra().valor().compareTo(other.cifra().valor()) == 0
        && cifra().moneda().equals(other.cifra().moneda());
  }

  /** Whether two that are equal are hardly so by chance: much money, or many and not round. */
  boolean isTelling() {
    BigDecimal valor = cifra().valor();
    if (cifra().moneda().isPresent()) {
      return valor.compareTo(MUCH_MONEY) >= 0;
    }
    int digits = valor.signum() == 0 ? 1 : valor.stripTrailingZeros().precision();
    return valor.compareTo(MANY) >= 0
        && (digits >= DIGITS_NOT_ROUND || (digits > 1 && valor.compareTo(VERY_MANY) >= 0));
  }

  /** What it has in common with one that tells the same: what it says, and with whom. */
  List<List<Object>> keys() {
    Optional<String> noun = cifra().unidad().map(u -> StatedNumber.stems(u).get(0));
    return Stream.concat(activity.socios().stream(), cifra().contraparte().stream())
        .distinct()
        .map(
            with -> {
              List<Object> key = new ArrayList<>();
              key.add(cifra().valor().stripTrailingZeros());
              key.add(cifra().moneda());
              key.add(noun);
              key.add(cifra().moneda().isPresent() ? cifra().sentido() : cifra().concepto());
              key.add(with);
              return List.copyOf(key);
            })
        .toList();
  }
}
