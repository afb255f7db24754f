package mx.cdmx.informe.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * When an activity took place: one stretch of time or several.
 *
 * @param tramos the stretches, as written; at least one
 */
public record Fecha(List<Tramo> tramos) {

  public Fecha {
    tramos = List.copyOf(tramos);
    if (tramos.isEmpty()) {
      throw new IllegalArgumentException("a date has at least one stretch");
    }
  }

  /** First day of all, absent where a stretch has an open start. */
  public Optional<LocalDate> inicio() {
    if (tramos.size() == 1) {
      return tramos.get(0).inicio().map(Punto::primerDia);
    }
    if (tramos.stream().anyMatch(t -> t.inicio().isEmpty())) {
      return Optional.empty();
    }
    return tramos.stream()
        .flatMap(t -> t.inicio().stream())
        .map(Punto::primerDia)
        .min(Comparator.naturalOrder());
  }

  /** Last day of all, absent where a stretch has an open end. */
  public Optional<LocalDate> fin() {
    if (tramos.size() == 1) {
      return tramos.get(0).fin().map(Punto::ultimoDia);
    }
    if (tramos.stream().anyMatch(t -> t.fin().isEmpty())) {
      return Optional.empty();
    }
    return tramos.stream()
        .flatMap(t -> t.fin().stream())
        .map(Punto::ultimoDia)
        .max(Comparator.naturalOrder());
  }

  /** The day by which it sorts: the first, or where that is open the last. */
  public LocalDate orden() {
    return inicio().or(this::fin).orElse(LocalDate.MAX);
  }

  /** As EDTF, as the record writes it, a list joined by commas. */
  public String edtf() {
    return tramos.stream().map(Tramo::edtf).collect(Collectors.joining(", "));
  }
}
