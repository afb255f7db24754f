package mx.cdmx.informe.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.cdmx.informe.aggregate.Tally;
import mx.cdmx.informe.aggregate.Tally.Fila;
import mx.cdmx.informe.diagnostics.Messages;

/**
 * A table for a terminal. Numbers of one unit have bars: beside the names, or below them where the
 * terminal is narrow. Others stand before what they are of.
 */
final class TallyText {
  private static final int NARROW = 60;
  private static final int LONGEST_BAR = 40;
  private static final int SHORTEST_BAR = 8;
  private static final int PERCENT = 7;
  private static final String GAP = "  ";

  private final int width;
  private final int most;
  private final Messages messages;

  /**
   * Sets tables.
   *
   * @param width how wide the terminal is
   * @param most how many rows of a table are shown
   */
  TallyText(int width, int most, Messages messages) {
    this.width = width;
    this.most = most;
    this.messages = messages;
  }

  /** A table, with a line end at its end. */
  String of(Tally tally) {
    List<String> lines = new ArrayList<>(CellText.wrap(tally.titulo(), width));
    tally.nota().ifPresent(n -> lines.addAll(CellText.wrap(n, width)));
    List<Fila> filas = tally.filas().subList(0, Math.min(most, tally.filas().size()));
    if (tally.unidad().isEmpty()) {
      lines.addAll(plain(filas));
    } else if (width < NARROW) {
      lines.addAll(stacked(filas, tally));
    } else {
      lines.addAll(barred(filas, tally));
    }
    int left = tally.filas().size() - filas.size();
    if (left > 0) {
      String more = messages.text("tabla.mas", Integer.toString(left), tally.id());
      CellText.wrap(more, width - GAP.length()).forEach(l -> lines.add(GAP + l));
    }
    lines.add(GAP + total(tally));
    return lines.stream().map(l -> l.stripTrailing() + "\n").collect(Collectors.joining());
  }

  private String total(Tally tally) {
    if (tally.filas().isEmpty()) {
      return messages.text("tabla.vacia");
    }
    String key =
        tally.unidad().equals(Optional.of(messages.text("unidad.actividades")))
            ? "tabla.total"
            : "tabla.segun";
    return messages.text(
        key, Counted.of(tally.actividades().size(), "cuenta.actividades", messages));
  }

  /** The name, the bar, the number and the share, in columns. */
  private List<String> barred(List<Fila> filas, Tally tally) {
    int value = widest(filas.stream().map(f -> CellText.number(f.valor())).toList());
    int share = percents(filas) ? PERCENT : 0;
    int room = width - 2 * GAP.length() - GAP.length() - value - share;
    int longest = widest(filas.stream().map(Fila::titulo).toList());
    int name = Math.min(longest, Math.max(room - LONGEST_BAR, room * 3 / 5));
    int bar = Math.max(SHORTEST_BAR, Math.min(LONGEST_BAR, room - name));
    List<String> lines = new ArrayList<>();
    for (Fila fila : filas) {
      List<String> wrapped = CellText.wrap(fila.titulo(), name);
      lines.add(
          GAP
              + CellText.left(wrapped.get(0), name)
              + GAP
              + CellText.right(CellText.number(fila.valor()), value)
              + percent(fila, share)
              + GAP
              + CellText.bar(fila.valor(), greatest(tally), bar));
      wrapped.stream().skip(1).forEach(l -> lines.add(GAP + l));
    }
    return lines;
  }

  /** The name, and below it the number, the share and the bar. */
  private List<String> stacked(List<Fila> filas, Tally tally) {
    int value = widest(filas.stream().map(f -> CellText.number(f.valor())).toList());
    int share = percents(filas) ? PERCENT : 0;
    int bar = Math.max(1, width - 3 * GAP.length() - value - share);
    List<String> lines = new ArrayList<>();
    for (Fila fila : filas) {
      CellText.wrap(fila.titulo(), width - GAP.length()).forEach(l -> lines.add(GAP + l));
      lines.add(
          GAP.repeat(2)
              + CellText.right(CellText.number(fila.valor()), value)
              + percent(fila, share)
              + GAP
              + CellText.bar(fila.valor(), greatest(tally), bar));
    }
    return lines;
  }

  /** The number, and after it what it is of, which can run on below itself. */
  private List<String> plain(List<Fila> filas) {
    int value = widest(filas.stream().map(f -> CellText.number(f.valor())).toList());
    int margin = value + 2 * GAP.length();
    List<String> lines = new ArrayList<>();
    for (Fila fila : filas) {
      List<String> wrapped = CellText.wrap(named(fila), Math.max(margin, width - margin));
      lines.add(GAP + CellText.right(CellText.number(fila.valor()), value) + GAP + wrapped.get(0));
      wrapped.stream().skip(1).forEach(l -> lines.add(" ".repeat(margin) + l));
    }
    return lines;
  }

  /** The name of a row, after its unit where it does not have that in it. */
  static String named(Fila fila) {
    String titulo = fila.titulo().toLowerCase(Locale.ROOT);
    return fila.unidad()
        .filter(u -> !titulo.contains(u.toLowerCase(Locale.ROOT)))
        .map(u -> u + " · " + fila.titulo())
        .orElse(fila.titulo());
  }

  private static boolean percents(List<Fila> filas) {
    return filas.stream().anyMatch(f -> f.parte().isPresent());
  }

  private static String percent(Fila fila, int width) {
    return CellText.right(fila.parte().map(p -> p.toPlainString() + "%").orElse(""), width);
  }

  private static BigDecimal greatest(Tally tally) {
    return tally.filas().stream().map(Fila::valor).reduce(BigDecimal.ONE, BigDecimal::max);
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(CellText::width).max().orElse(0);
  }
}
