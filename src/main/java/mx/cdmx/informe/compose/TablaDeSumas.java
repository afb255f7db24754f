package mx.cdmx.informe.compose;

import java.util.List;
import mx.cdmx.informe.aggregate.Tally;

/** The tables of amounts and of goods, whose rows are told apart by more than their names. */
final class TablaDeSumas {
  private static final String OF_ALL = "-por-contraparte";

  private TablaDeSumas() {}

  static boolean es(Tally tally) {
    return tally.id().endsWith(OF_ALL);
  }

  /** Whether a row was received or given, and from or to whom, each for its column. */
  static List<String> datos(Tally.Fila fila) {
    return fila.partes().subList(1, 3).stream().map(NoBreak::in).toList();
  }
}
