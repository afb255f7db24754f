package mx.cdmx.informe.validate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Cifra;

/** Holds the figures of an activity against the numbers that its title and prose state. */
final class CifraReading {
  private final List<Cifra> cifras;
  private final List<StatedNumber> stated;

  /** The noun of each of their units. */
  private final Map<String, String> heads;

  CifraReading(Actividad actividad, ReadText titulo, ReadText texto) {
    this.cifras = actividad.cifras();
    this.stated = StatedNumber.of(actividad, titulo, texto);
    this.heads =
        cifras.stream()
            .flatMap(c -> c.unidad().stream())
            .distinct()
            .filter(u -> !StatedNumber.stems(u).isEmpty())
            .collect(Collectors.toUnmodifiableMap(u -> u, u -> StatedNumber.stems(u).get(0)));
  }

  /** Whether the text states a figure. A single thing needs no number: its name will do. */
  boolean backs(Cifra cifra) {
    return !saysOfWhat(cifra)
        || (cifra.valor().intValue() == 1 && cifra.moneda().isEmpty())
        || stated.stream().anyMatch(s -> s.number().is(cifra.valor()) && belongs(s, cifra));
  }

  /**
   * The number by which the text says something else than a figure, the nearest in size: one of the
   * same unit or of money that no figure has. Of a currency whose name in prose is not known, none.
   */
  Optional<StatedNumber> against(Cifra cifra) {
    boolean unread = cifra.moneda().filter(m -> !SpanishCurrencies.reads(m)).isPresent();
    if (unread || !saysOfWhat(cifra)) {
      return Optional.empty();
    }
    boolean backed = backs(cifra);
    return stated.stream()
        .filter(s -> !s.number().article() && isFree(s, cifra))
        .filter(s -> backed ? repeats(s, cifra) : rivals(s, cifra))
        .min(Comparator.comparingDouble(s -> distance(s, cifra)));
  }

  /** Where it says neither or both of unit and currency, what to look for is not known. */
  private static boolean saysOfWhat(Cifra cifra) {
    return cifra.unidad().isPresent() != cifra.moneda().isPresent();
  }

  /** Whether a number counts what a figure does, or at least nothing that another does. */
  private boolean belongs(StatedNumber s, Cifra cifra) {
    if (cifra.moneda().isPresent()) {
      return s.number().moneda().equals(cifra.moneda())
          || !SpanishCurrencies.reads(cifra.moneda().get());
    }
    boolean another = cifras.stream().anyMatch(c -> !head(c).equals(head(cifra)) && counts(s, c));
    return s.number().moneda().isEmpty() && (counts(s, cifra) || !another);
  }

  private boolean rivals(StatedNumber s, Cifra cifra) {
    return cifra.moneda().isPresent() ? s.number().moneda().isPresent() : counts(s, cifra);
  }

  private static boolean repeats(StatedNumber s, Cifra cifra) {
    return cifra.unidad().filter(u -> s.countsAll(StatedNumber.stems(u))).isPresent();
  }

  /** Whether a number is none of the figures that count the same. */
  private boolean isFree(StatedNumber s, Cifra cifra) {
    return cifras.stream()
        .filter(c -> head(c).equals(head(cifra)))
        .noneMatch(c -> s.number().is(c.valor()) && s.number().moneda().equals(c.moneda()));
  }

  private boolean counts(StatedNumber s, Cifra cifra) {
    return s.number().moneda().isEmpty() && head(cifra).filter(s::counts).isPresent();
  }

  /** The noun of its unit. */
  private Optional<String> head(Cifra cifra) {
    return cifra.unidad().map(heads::get);
  }

  private static double distance(StatedNumber s, Cifra cifra) {
    double ratio = (s.number().value().doubleValue() + 1) / (cifra.valor().doubleValue() + 1);
    return Math.abs(Math.log(ratio));
  }
}
