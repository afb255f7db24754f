package mx.cdmx.informe.model;

import java.util.Optional;

/**
 * A stretch of time between two points, either of which may be open; a single day or month starts
 * and ends at the same point.
 *
 * @param inicio where it starts, absent where open
 * @param fin where it ends, absent where open
 */
public record Tramo(Optional<Punto> inicio, Optional<Punto> fin) {
  private static final String OPEN = "..";

  /**
   * Reads a date or interval of EDTF (ISO 8601-2 level 1): {@code A}, {@code A/B}, {@code ../B} or
   * {@code A/..}, where A and B are a day or a month.
   *
   * @throws IllegalArgumentException where the text has none of these forms
   * @throws java.time.DateTimeException where it has, but the calendar has no such day
   */
  public static Tramo parse(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      Optional<Punto> punto = Optional.of(Punto.parse(edtf));
      return new Tramo(punto, punto);
    }
    Tramo tramo = new Tramo(end(edtf.substring(0, slash)), end(edtf.substring(slash + 1)));
    if (tramo.inicio.isEmpty() && tramo.fin.isEmpty()) {
      throw new IllegalArgumentException(edtf);
    }
    return tramo;
  }

  private static Optional<Punto> end(String edtf) {
    return edtf.equals(OPEN) ? Optional.empty() : Optional.of(Punto.parse(edtf));
  }

  /** Whether it is a single day or month. */
  public boolean esPunto() {
    return inicio.isPresent() && inicio.equals(fin);
  }

  /** Whether it ends before it starts. */
  public boolean isInverted() {
    return inicio.isPresent()
        && fin.isPresent()
        && fin.get().ultimoDia().isBefore(inicio.get().primerDia());
  }

  /** Whether it has a day in common with a period. */
  public boolean overlaps(Periodo periodo) {
    return inicio.map(p -> !p.primerDia().isAfter(periodo.ultimoDia())).orElse(true)
        && fin.map(p -> !p.ultimoDia().isBefore(periodo.primerDia())).orElse(true);
  }

  /** As EDTF. */
  public String edtf() {
    return esPunto() ? end(inicio) : end(inicio) + "/" + end(fin);
  }

  private static String end(Optional<Punto> punto) {
    return punto.map(Punto::edtf).orElse(OPEN);
  }
}
