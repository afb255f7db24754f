package mx.cdmx.informe.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A value as the text of a cell. */
final class Celda {
  /** Joins a list; no id or address holds a space. */
  static final String SEPARADOR = "; ";

  private Celda() {}

  /** As text: ISO 8601 dates, plain numbers with a point, true and false; empty where absent. */
  static String texto(Optional<Object> valor) {
    return valor.map(Celda::texto).orElse("");
  }

  private static String texto(Object valor) {
    if (valor instanceof List<?> lista) {
      return lista.stream().map(String::valueOf).collect(Collectors.joining(SEPARADOR));
    }
    return valor instanceof BigDecimal number ? number.toPlainString() : valor.toString();
  }
}
