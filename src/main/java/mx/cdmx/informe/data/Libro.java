package mx.cdmx.informe.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Edicion;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The tables as a workbook (Office Open XML), a sheet each, for whoever opens a spreadsheet. */
final class Libro {
  private static final String APPLICATION = "informe";
  private static final String VERSION = "1.0000";
  private static final String DATE = "yyyy-mm-dd";
  private static final String WHOLE = "#,##0";

  /** What the format allows in a cell and in the name of a sheet. */
  private static final int LONGEST_CELL = 32_767;

  private static final int LONGEST_NAME = 31;
  private static final int WIDEST = 60;

  /** More than so many characters side by side cannot be read on one sheet of paper. */
  private static final int WIDEST_PAGE = 240;

  private static final int NARROWEST = 8;

  private final Messages messages;

  Libro(Messages messages) {
    this.messages = messages;
  }

  byte[] of(Edicion edicion, List<Tabla> tablas) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, APPLICATION, VERSION)) {
      book.properties().setTitle(edicion.titulo()).setCompany(edicion.responsable());
      Set<String> names = new HashSet<>();
      tablas.forEach(t -> sheet(book.newWorksheet(name(t, names)), t));
      book.finish();
      return ZipNormal.of(bytes.toByteArray(), edicion.fechaPublicacion());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The table's name, cut to what is allowed, and numbered where another sheet has it. */
  private static String name(Tabla tabla, Set<String> taken) {
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> n == 1 ? "" : "-" + n)
        .map(end -> cut(tabla.nombre(), LONGEST_NAME - end.length()) + end)
        .filter(taken::add)
        .findFirst()
        .orElseThrow();
  }

  private static String cut(String name, int length) {
    return name.length() <= length ? name : name.substring(0, length);
  }

  private void sheet(Worksheet sheet, Tabla tabla) {
    int columns = tabla.columnas().size();
    for (int c = 0; c < columns; c++) {
      sheet.value(0, c, tabla.columnas().get(c).nombre());
      sheet.width(c, width(tabla, c));
    }
    sheet.range(0, 0, 0, columns - 1).style().bold().fillColor("E7E6E6").set();
    for (int r = 0; r < tabla.filas().size(); r++) {
      for (int c = 0; c < columns; c++) {
        write(sheet, r + 1, c, tabla.filas().get(r).get(c));
      }
    }
    sheet.freezePane(1, 1);
    sheet.setAutoFilter(0, 0, tabla.filas().size(), columns - 1);
    sheet.pageOrientation("landscape");
    sheet.repeatRows(0);
    if (IntStream.range(0, columns).map(c -> width(tabla, c)).sum() <= WIDEST_PAGE) {
      sheet.setFitToPage(true);
      sheet.fitToWidth((short) 1);
      sheet.fitToHeight((short) 0);
    }
  }

  private void write(Worksheet sheet, int row, int column, Optional<Object> valor) {
    if (valor.isEmpty()) {
      return;
    }
    Object value = valor.get();
    if (value instanceof LocalDate date) {
      sheet.value(row, column, date);
      sheet.style(row, column).format(DATE).set();
    } else if (value instanceof BigDecimal || value instanceof Integer) {
      sheet.value(row, column, (Number) value);
      if (value instanceof Integer || ((BigDecimal) value).scale() <= 0) {
        sheet.style(row, column).format(WHOLE).set();
      }
    } else if (value instanceof Boolean flag) {
      sheet.value(row, column, flag);
    } else {
      sheet.value(row, column, fit(Celda.texto(valor)));
    }
  }

  /** A cell holds so much; what is cut says where the rest is. */
  private String fit(String text) {
    if (text.length() <= LONGEST_CELL) {
      return text;
    }
    String note = messages.text("datos.cortado");
    return text.substring(0, LONGEST_CELL - note.length()) + note;
  }

  /** As wide as its longest value, within bounds. */
  private static int width(Tabla tabla, int column) {
    int longest = tabla.columnas().get(column).nombre().length() + 3;
    for (List<Optional<Object>> fila : tabla.filas()) {
      longest = Math.max(longest, Celda.texto(fila.get(column)).length());
    }
    return Math.max(NARROWEST, Math.min(WIDEST, longest + 1));
  }
}
