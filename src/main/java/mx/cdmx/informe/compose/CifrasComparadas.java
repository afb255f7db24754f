package mx.cdmx.informe.compose;

import java.math.BigDecimal;
import mx.cdmx.informe.compare.Comparacion.Cambio;

/** The numbers of two editions as they are printed: only those of this one lead somewhere. */
final class CifrasComparadas {
  private static final String ANTES = "antes:";
  private static final String CAMBIO = "cambio:";

  private final Cuadros cuadros;

  CifrasComparadas(Cuadros cuadros) {
    this.cuadros = cuadros;
  }

  /** What it was. */
  Trozo antes(String tabla, Cambio cambio) {
    return antes(tabla, cambio.clave(), cambio.antes());
  }

  /** What a row of the other edition's table was. */
  Trozo antes(String tabla, String clave, BigDecimal valor) {
    return suelto(Numero.impreso(valor), ANTES + tabla + "/" + clave, valor);
  }

  /** What it is. */
  Trozo ahora(String tabla, Cambio cambio) {
    return ahora(tabla, cambio.clave());
  }

  /** What a row of this edition's table is; nought, leading nowhere, where it has none. */
  Trozo ahora(String tabla, String clave) {
    return cuadros
        .tabla(tabla)
        .fila(clave)
        .map(f -> cuadros.valor(tabla, f))
        .orElseGet(() -> suelto("0", tabla + "/" + clave, BigDecimal.ZERO));
  }

  /** How much more or less, with its sign. */
  Trozo cambio(String tabla, Cambio cambio) {
    return suelto(
        Numero.conSigno(cambio.diferencia()),
        CAMBIO + tabla + "/" + cambio.clave(),
        cambio.diferencia());
  }

  /** How much more or less, without its sign. */
  Trozo diferencia(String tabla, Cambio cambio) {
    return cambio(tabla, cambio).con(Numero.impreso(cambio.diferencia().abs()));
  }

  /** How many rows only one of the editions has: {@code nuevas} or {@code idas}. */
  Trozo cuenta(String tabla, String cuales, int count) {
    return suelto(Numero.impreso(count), cuales + ":" + tabla, BigDecimal.valueOf(count));
  }

  private static Trozo suelto(String texto, String cifra, BigDecimal valor) {
    return new Trozo(texto, cifra, "", Numero.exacto(valor), "", "");
  }
}
