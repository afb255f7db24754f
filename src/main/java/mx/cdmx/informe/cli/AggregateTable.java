package mx.cdmx.informe.cli;

import java.util.stream.Collectors;
import mx.cdmx.informe.aggregate.Statistics;
import mx.cdmx.informe.aggregate.Tally;
import mx.cdmx.informe.diagnostics.Messages;
import org.apache.commons.text.WordUtils;

/** The counts of an edition as tables for a screen of 80 columns. */
final class AggregateTable {
  private static final int WIDTH = 70;
  private static final String MARGIN = " ".repeat(9);

  private final Messages messages;

  AggregateTable(Messages messages) {
    this.messages = messages;
  }

  String of(Statistics statistics) {
    return statistics.tablas().stream().map(this::table).collect(Collectors.joining("\n"));
  }

  private String table(Tally tally) {
    StringBuilder text = new StringBuilder(WordUtils.wrap(tally.titulo(), WIDTH, "\n", false));
    text.append('\n');
    tally.nota().ifPresent(n -> text.append(WordUtils.wrap(n, WIDTH, "\n", false)).append('\n'));
    tally.filas().forEach(f -> text.append(row(f)));
    String counted = Counted.of(tally.actividades().size(), "cuenta.actividades", messages);
    return text.append("  ").append(messages.text("tabla.total", counted)).append('\n').toString();
  }

  /** The number first, so that a long name can run on below itself. */
  private static String row(Tally.Fila fila) {
    return "%7s  %s%n"
        .formatted(
            fila.valor().toPlainString(),
            WordUtils.wrap(fila.titulo(), WIDTH, "\n" + MARGIN, false))
        .replace("\r\n", "\n");
  }
}
