package mx.cdmx.informe.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day or a whole month.
 *
 * @param mes the month
 * @param dia the day of the month, absent for the whole of it
 */
public record Punto(YearMonth mes, OptionalInt dia) {
  private static final Pattern EDTF = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");

  /**
   * Reads {@code 2020-09-22} or {@code 2020-09}.
   *
   * @throws IllegalArgumentException where the text has neither form
   * @throws DateTimeException where it has, but the calendar has no such day
   */
  static Punto parse(String edtf) {
    Matcher parts = EDTF.matcher(edtf);
    if (!parts.matches()) {
      throw new IllegalArgumentException(edtf);
    }
    YearMonth mes =
        YearMonth.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    if (parts.group(3) == null) {
      return new Punto(mes, OptionalInt.empty());
    }
    return new Punto(
        mes, OptionalInt.of(mes.atDay(Integer.parseInt(parts.group(3))).getDayOfMonth()));
  }

  /** The day, or the first of the month. */
  public LocalDate primerDia() {
    return mes.atDay(dia.orElse(1));
  }

  /** The day, or the last of the month. */
  public LocalDate ultimoDia() {
    return dia.isPresent() ? primerDia() : mes.atEndOfMonth();
  }

  /** As EDTF. */
  public String edtf() {
    return dia.isPresent() ? primerDia().toString() : mes.toString();
  }
}
