package mx.cdmx.informe.compose;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as Mexico prints them: a comma between thousands, a point before decimals. */
final class Numero {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private Numero() {}

  /** All its digits: 1,215 or 20.5. */
  static String impreso(BigDecimal valor) {
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(valor);
  }

  static String impreso(long valor) {
    return impreso(BigDecimal.valueOf(valor));
  }

  /** A difference, with its sign: +1,215 or −3; nought has none. */
  static String conSigno(BigDecimal diferencia) {
    String sign = diferencia.signum() > 0 ? "+" : diferencia.signum() < 0 ? "\u2212" : "";
    return sign + impreso(diferencia.abs());
  }

  /** A share, always with its decimal: 20.0 %. */
  static String porcentaje(BigDecimal parte) {
    return parte.toPlainString() + "\u00a0%";
  }

  /** As a computer writes it. */
  static String exacto(BigDecimal valor) {
    return valor.stripTrailingZeros().toPlainString();
  }

  /** Whether it is read as "millones de". */
  static boolean enMillones(BigDecimal valor) {
    return valor.signum() > 0 && valor.remainder(MILLION).signum() == 0;
  }

  /** A number of millions as such. */
  static BigDecimal millones(BigDecimal valor) {
    return valor.divide(MILLION);
  }
}
