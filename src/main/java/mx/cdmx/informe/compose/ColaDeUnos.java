package mx.cdmx.informe.compose;

import java.math.BigDecimal;
import java.util.List;
import mx.cdmx.informe.aggregate.Tally;
import mx.cdmx.informe.aggregate.Tally.Fila;

/**
 * The rows of one activity each at the end of a table, where they are so many that repeating "1"
 * and the same share would only hide their names. What follows them, the activities that do not
 * say, stays in the table.
 */
final class ColaDeUnos {
  /** Fewer take less than half a page, and save too little of it. */
  private static final int LEAST = 24;

  private ColaDeUnos() {}

  /** Those of a table, in order; none where they are few, or scattered among others. */
  static List<Fila> de(Tally tally) {
    List<Fila> ones = tally.filas().stream().filter(ColaDeUnos::esUno).toList();
    if (ones.size() < LEAST || ones.size() == tally.filas().size()) {
      return List.of();
    }
    int first = tally.filas().indexOf(ones.get(0));
    boolean isLast =
        tally.filas().stream().skip(first).allMatch(f -> esUno(f) || Cuadros.esSinDato(f));
    return isLast ? ones : List.of();
  }

  /** Whether a row says of one activity that it has something. */
  private static boolean esUno(Fila fila) {
    return fila.parte().isPresent()
        && fila.valor().compareTo(BigDecimal.ONE) == 0
        && !Cuadros.esSinDato(fila);
  }
}
