package mx.cdmx.informe.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The months that an edition reports.
 *
 * @param inicio first month
 * @param fin last month
 */
public record Periodo(YearMonth inicio, YearMonth fin) {

  /** First day. */
  public LocalDate primerDia() {
    return inicio.atDay(1);
  }

  /** Last day. */
  public LocalDate ultimoDia() {
    return fin.atEndOfMonth();
  }

  /** Whether a year goes without saying in this period. */
  public boolean implies(int anio) {
    return inicio.getYear() == anio && fin.getYear() == anio;
  }
}
