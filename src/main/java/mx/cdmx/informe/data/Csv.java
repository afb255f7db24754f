package mx.cdmx.informe.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Writes tables as CSV: RFC 4180, lines ended by CR and LF. */
public final class Csv {
  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();
  private static final CsvSchema PLAIN =
      CsvSchema.emptySchema().withLineSeparator("\r\n").withoutEscapeChar();

  private Csv() {}

  /** A table in UTF-8 without a mark. */
  static byte[] of(Tabla tabla) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(tabla.columnas().stream().map(Columna::nombre).toList());
    tabla.filas().forEach(fila -> rows.add(fila.stream().map(Celda::texto).toList()));
    return text(rows).getBytes(StandardCharsets.UTF_8);
  }

  /** Rows of cells, the first of them the names of the columns. */
  public static String text(List<List<String>> rows) {
    return CSV.writer(PLAIN).writeValueAsString(rows);
  }
}
