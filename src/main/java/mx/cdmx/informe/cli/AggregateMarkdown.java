package mx.cdmx.informe.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import mx.cdmx.informe.aggregate.Cruce;
import mx.cdmx.informe.aggregate.Tally;
import mx.cdmx.informe.diagnostics.Messages;

/** Statistics as tables of GitHub Flavored Markdown, to paste into a document. */
final class AggregateMarkdown {
  private final Messages messages;

  AggregateMarkdown(Messages messages) {
    this.messages = messages;
  }

  /** Tables, each below a heading. */
  String of(List<Tally> tablas) {
    return tablas.stream().map(this::table).collect(Collectors.joining("\n"));
  }

  /** A crossing: a grid where it is of several fields. */
  String crossed(Cruce cruce) {
    Tally tally = cruce.tabla();
    if (cruce.campos().size() == 1) {
      return table(tally);
    }
    CrossGrid grid = CrossGrid.of(cruce, tally, false, messages);
    List<List<String>> rows = new ArrayList<>();
    rows.add(new ArrayList<>(List.of("")));
    rows.get(0).addAll(grid.head());
    rows.addAll(grid.rows());
    return opening(tally) + rows(rows);
  }

  private String table(Tally tally) {
    boolean shares = tally.filas().stream().anyMatch(f -> f.parte().isPresent());
    String of = tally.unidad().orElse(messages.text("tabla.columna-valor"));
    List<List<String>> rows = new ArrayList<>();
    rows.add(shares ? List.of("", of, "%") : List.of("", of));
    for (Tally.Fila fila : tally.filas()) {
      List<String> row = new ArrayList<>(List.of(TallyText.named(fila)));
      row.add(CellText.number(fila.valor()));
      if (shares) {
        row.add(fila.parte().map(Object::toString).orElse(""));
      }
      rows.add(row);
    }
    return opening(tally)
        + (tally.filas().isEmpty() ? messages.text("tabla.vacia") + "\n" : rows(rows));
  }

  private static String opening(Tally tally) {
    return "## " + tally.titulo() + "\n\n" + tally.nota().map(n -> n + "\n\n").orElse("");
  }

  private static String rows(List<List<String>> rows) {
    List<String> lines = new ArrayList<>(rows.stream().map(AggregateMarkdown::row).toList());
    int numbers = rows.get(0).size() - 1;
    lines.add(1, "|---|" + String.join("", Collections.nCopies(numbers, "---:|")));
    return String.join("\n", lines) + "\n";
  }

  /** What would end a cell or mark it up is escaped. */
  private static String row(List<String> cells) {
    return cells.stream()
        .map(c -> c.replaceAll("([\\\\|*_`<\\[\\]])", "\\\\$1"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
