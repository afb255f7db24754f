package mx.cdmx.informe.validate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import mx.cdmx.informe.model.Fecha;
import mx.cdmx.informe.model.Tramo;

/**
 * A day, a month or a stretch of them that a text names.
 *
 * @param start its first character
 * @param end the one after its last
 * @param desde its first day or month
 * @param hasta its last, the same for a single one
 */
record DateMention(int start, int end, Point desde, Point hasta) {

  /**
   * A day or a month.
   *
   * @param anio its year, where the text says it
   * @param mes its month, from 1
   * @param dia its day, absent for the whole month
   */
  record Point(OptionalInt anio, int mes, OptionalInt dia) {

    private LocalDate first(int year) {
      return YearMonth.of(anio.orElse(year), mes).atDay(dia.orElse(1));
    }

    private LocalDate last(int year) {
      YearMonth month = YearMonth.of(anio.orElse(year), mes);
      return dia.isPresent() ? month.atDay(dia.getAsInt()) : month.atEndOfMonth();
    }
  }

  /** Whether it goes down to the day. */
  boolean hasDays() {
    return desde.dia().isPresent();
  }

  /** Whether it is more than one day or month. */
  boolean isStretch() {
    return !desde.equals(hasta);
  }

  /** Its words. */
  String in(String text) {
    return text.substring(start, end);
  }

  /** Whether a date has room for it: for its days, or for some day of its months. */
  boolean fits(Fecha fecha) {
    return years(fecha).stream().anyMatch(y -> fits(fecha, y));
  }

  /** Whether it says another year than any of a date, and is likely about something else. */
  boolean isOfAnotherYear(Fecha fecha) {
    return desde.anio().isPresent() && !years(fecha).contains(desde.anio().getAsInt());
  }

  /** Whether it has a month in common with a date, going by the year of that. */
  boolean isOfAMonthOf(Fecha fecha) {
    return years(fecha).stream()
        .map(y -> YearMonth.of(desde.anio().orElse(y), desde.mes()))
        .anyMatch(
            m -> fecha.tramos().stream().anyMatch(t -> covers(t, m.atDay(1), m.atEndOfMonth())));
  }

  private boolean fits(Fecha fecha, int year) {
    LocalDate first;
    LocalDate last;
    try {
      first = desde.first(year);
      last = hasta.last(year);
    } catch (DateTimeException e) {
      return false;
    }
    List<Tramo> tramos = fecha.tramos();
    if (!hasDays()) {
      return tramos.stream().anyMatch(t -> covers(t, first, last));
    }
    return tramos.stream().anyMatch(t -> covers(t, first, first))
        && tramos.stream().anyMatch(t -> covers(t, last, last));
  }

  /** Whether a stretch has a day from first to last. */
  private static boolean covers(Tramo tramo, LocalDate first, LocalDate last) {
    return tramo.inicio().map(p -> !p.primerDia().isAfter(last)).orElse(true)
        && tramo.fin().map(p -> !p.ultimoDia().isBefore(first)).orElse(true);
  }

  private static List<Integer> years(Fecha fecha) {
    return fecha.tramos().stream()
        .flatMap(t -> Stream.of(t.inicio(), t.fin()))
        .flatMap(Optional::stream)
        .map(p -> p.mes().getYear())
        .distinct()
        .toList();
  }
}
