package mx.cdmx.informe.cli;

import java.math.BigDecimal;
import java.util.List;
import mx.cdmx.informe.compare.Comparacion;
import mx.cdmx.informe.compare.Comparacion.Cambio;
import mx.cdmx.informe.compare.Comparacion.Nombrado;
import mx.cdmx.informe.diagnostics.Messages;
import org.apache.commons.text.WordUtils;

/** A comparison for people: on a terminal of some width, or as Markdown. */
final class CompareTable {
  /** What the lines after the first of a name are set in, at most. */
  private static final int INDENT = 4;

  /** What numbers take of a line with a name at its end, and the least that is left for it. */
  private static final int NUMBERS = 40;

  private static final int SHORT_NAME = 20;
  private static final String ROW = "%10s %10s %10s  %s\n";
  private static final String MARGIN = " ".repeat(34);

  private final int width;
  private final Messages messages;

  CompareTable(int width, Messages messages) {
    this.width = width;
    this.messages = messages;
  }

  String text(Comparacion comparacion) {
    StringBuilder text = new StringBuilder();
    text.append(wrap("comparar.antes", comparacion.antes().titulo()));
    text.append(wrap("comparar.despues", comparacion.despues().titulo()));
    for (Comparacion.Lista lista : comparacion.listas()) {
      names(text, "comparar." + lista.tabla() + ".nuevas", lista.nuevas());
      names(text, "comparar." + lista.tabla() + ".idas", lista.idas());
    }
    for (Comparacion.Tabla tabla : comparacion.tablas()) {
      text.append('\n').append(messages.text("comparar." + tabla.id())).append('\n');
      text.append(
          ROW.formatted(column("antes"), column("despues"), column("cambio"), "").stripTrailing());
      text.append('\n');
      for (Cambio fila : tabla.filas()) {
        text.append(row(fila));
      }
    }
    return text.toString();
  }

  /** A row with its name at its end or, where that is too narrow for it, above. */
  private String row(Cambio fila) {
    String before = plain(fila.antes());
    String after = plain(fila.despues());
    String change = signed(fila.diferencia());
    int room = width - NUMBERS;
    return room >= SHORT_NAME
        ? ROW.formatted(
            before, after, change, WordUtils.wrap(fila.titulo(), room, "\n" + MARGIN, false))
        : named(fila.titulo()) + ROW.formatted(before, after, change, "").stripTrailing() + "\n";
  }

  private String named(String title) {
    return "  " + WordUtils.wrap(title, width - INDENT, "\n    ", false) + "\n";
  }

  String markdown(Comparacion comparacion) {
    StringBuilder page = new StringBuilder("# " + messages.text("comparar.titulo") + "\n\n");
    page.append("- ").append(messages.text("comparar.antes", comparacion.antes().titulo()));
    page.append("\n- ").append(messages.text("comparar.despues", comparacion.despues().titulo()));
    page.append('\n');
    for (Comparacion.Lista lista : comparacion.listas()) {
      bullets(page, "comparar." + lista.tabla() + ".nuevas", lista.nuevas());
      bullets(page, "comparar." + lista.tabla() + ".idas", lista.idas());
    }
    for (Comparacion.Tabla tabla : comparacion.tablas()) {
      page.append("\n## ").append(messages.text("comparar." + tabla.id())).append("\n\n| | ");
      page.append(String.join(" | ", column("antes"), column("despues"), column("cambio")));
      page.append(" |\n|---|---:|---:|---:|\n");
      for (Cambio fila : tabla.filas()) {
        page.append("| ").append(fila.titulo().replace("|", "\\|")).append(" | ");
        page.append(plain(fila.antes())).append(" | ").append(plain(fila.despues()));
        page.append(" | ").append(signed(fila.diferencia())).append(" |\n");
      }
    }
    return page.toString();
  }

  private String wrap(String key, String title) {
    return WordUtils.wrap(messages.text(key, title), width - INDENT, "\n  ", false) + "\n";
  }

  private void names(StringBuilder text, String key, List<Nombrado> names) {
    text.append('\n').append(heading(key, names)).append('\n');
    names.forEach(n -> text.append(named(n.titulo())));
  }

  private void bullets(StringBuilder page, String key, List<Nombrado> names) {
    page.append("\n## ").append(heading(key, names)).append("\n\n");
    names.forEach(n -> page.append("- ").append(n.titulo()).append('\n'));
  }

  private String heading(String key, List<Nombrado> names) {
    return messages.text("comparar.cuenta", messages.text(key), Integer.toString(names.size()));
  }

  private String column(String name) {
    return messages.text("comparar.columna." + name);
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  private static String signed(BigDecimal number) {
    return (number.signum() > 0 ? "+" : "") + number.toPlainString();
  }
}
