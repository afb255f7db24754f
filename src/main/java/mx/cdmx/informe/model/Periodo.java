package mx.cdmx.informe.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import mx.cdmx.informe.diagnostics.Messages;

/**
 * The months that an edition reports.
 *
 * @param inicio first month
 * @param fin last month
 */
public record Periodo(YearMonth inicio, YearMonth fin) {
  private static final DateTimeFormatter MES = DateTimeFormatter.ofPattern("MMMM", Messages.LOCALE);
  private static final DateTimeFormatter MES_Y_ANIO =
      DateTimeFormatter.ofPattern("MMMM 'de' yyyy", Messages.LOCALE);

  /** First day. */
  public LocalDate primerDia() {
    return inicio.atDay(1);
  }

  /** Last day. */
  public LocalDate ultimoDia() {
    return fin.atEndOfMonth();
  }

  /** In words: "julio a diciembre de 2020". */
  public String enPalabras() {
    String last = fin.format(MES_Y_ANIO);
    if (inicio.equals(fin)) {
      return last;
    }
    boolean oneYear = inicio.getYear() == fin.getYear();
    return inicio.format(oneYear ? MES : MES_Y_ANIO) + " a " + last;
  }

  /** Whether another one follows at once and has as many months. */
  public boolean precedes(Periodo next) {
    return fin.plusMonths(1).equals(next.inicio)
        && inicio.until(fin, ChronoUnit.MONTHS) == next.inicio.until(next.fin, ChronoUnit.MONTHS);
  }

  /** Whether a year goes without saying in this period. */
  public boolean implies(int anio) {
    return inicio.getYear() == anio && fin.getYear() == anio;
  }
}
