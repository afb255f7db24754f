package mx.cdmx.informe.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.aggregate.Cruce;
import mx.cdmx.informe.aggregate.Tally;
import mx.cdmx.informe.diagnostics.Messages;

/** Statistics for a terminal of some width. */
final class AggregateTable {
  /** Rows of a table among others; one asked for by itself is shown whole. */
  private static final int MOST_ROWS = 40;

  private static final String GAP = "  ";
  private static final String NONE = "·";
  private static final int WIDE_GAP = 2;
  private static final int SHORT_NAME = 26;
  private static final int SHORT_KEY = 10;

  private final int width;
  private final Messages messages;

  AggregateTable(int width, Messages messages) {
    this.width = width;
    this.messages = messages;
  }

  /** Tables one below the other, the long ones cut. */
  String all(List<Tally> tablas) {
    return join(tablas, MOST_ROWS);
  }

  /** Tables one below the other, whole. */
  String whole(List<Tally> tablas) {
    return join(tablas, Integer.MAX_VALUE);
  }

  private String join(List<Tally> tablas, int most) {
    TallyText text = new TallyText(width, most, messages);
    return tablas.stream().map(text::of).collect(Collectors.joining("\n"));
  }

  /**
   * A crossing as a grid, its rows named by their keys where their names leave no room; as a list
   * where it is of one field, or wider than the terminal all the same.
   */
  String crossed(Cruce cruce) {
    Tally tally = cruce.tabla();
    if (cruce.campos().size() > 1 && !tally.filas().isEmpty()) {
      for (boolean keys : new boolean[] {false, true}) {
        CrossGrid grid = CrossGrid.of(cruce, tally, keys, messages);
        for (int gap = WIDE_GAP; gap > 0; gap--) {
          int room = width - GAP.length() - acrossAll(grid, gap);
          int longest = longest(grid.rows().stream().map(r -> r.get(0)));
          if (room >= Math.min(longest, keys ? SHORT_KEY : SHORT_NAME)) {
            return grid(grid, tally, Math.min(longest, room), gap);
          }
        }
      }
    }
    return whole(List.of(tally));
  }

  private static int acrossAll(CrossGrid grid, int gap) {
    return IntStream.range(0, grid.head().size()).map(i -> gap + column(grid, i)).sum();
  }

  private static int column(CrossGrid grid, int index) {
    Stream<String> numbers = grid.rows().stream().map(r -> r.get(index + 1));
    return longest(Stream.concat(Stream.of(grid.head().get(index)), numbers));
  }

  private static int longest(Stream<String> texts) {
    return texts.mapToInt(CellText::width).max().orElse(0);
  }

  private String grid(CrossGrid grid, Tally tally, int names, int gap) {
    List<String> lines = new ArrayList<>(CellText.wrap(tally.titulo(), width));
    tally.nota().ifPresent(n -> lines.addAll(CellText.wrap(n, width)));
    lines.add(GAP + " ".repeat(names) + cells(grid.head(), grid, gap));
    for (List<String> row : grid.rows()) {
      List<String> name = CellText.wrap(row.get(0), names);
      List<String> numbers = row.subList(1, row.size());
      lines.add(GAP + CellText.left(name.get(0), names) + cells(numbers, grid, gap));
      name.stream().skip(1).forEach(l -> lines.add(GAP + l));
    }
    return lines.stream().map(l -> l.stripTrailing() + "\n").collect(Collectors.joining());
  }

  private static String cells(List<String> cells, CrossGrid grid, int gap) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i).equals("0") ? NONE : cells.get(i);
      line.append(" ".repeat(gap)).append(CellText.right(cell, column(grid, i)));
    }
    return line.toString();
  }
}
