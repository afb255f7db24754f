package mx.cdmx.informe.data;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import mx.cdmx.informe.aggregate.Outline;
import mx.cdmx.informe.aggregate.Statistics;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.load.EditionLoader;
import mx.cdmx.informe.model.Edicion;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;

/** The open data of the real edition. */
final class RealData {
  static final Messages MESSAGES = new Messages();
  static final Edicion EDICION =
      new EditionLoader(
              Path.of("records/2020-2"),
              Path.of("records/catalogos"),
              Path.of(""),
              new Diagnostics())
          .load()
          .orElseThrow();
  static final Outline OUTLINE = Outline.of(EDICION);
  static final Statistics STATISTICS = Statistics.of(EDICION, OUTLINE, MESSAGES);

  private RealData() {}

  static SortedMap<String, byte[]> files() {
    return new DatosAbiertos(MESSAGES).files(EDICION, OUTLINE, STATISTICS);
  }

  static JsonNode json(Map<String, byte[]> files, String name) {
    return Json.MAPPER.readTree(files.get(DatosAbiertos.CARPETA + name));
  }

  static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(DatosAbiertos.CARPETA + name), StandardCharsets.UTF_8);
  }

  /** The rows of a CSV file, read back by another library than the one that wrote it. */
  static List<CSVRecord> csv(Map<String, byte[]> files, String table) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = format.parse(new StringReader(text(files, table + ".csv")))) {
      return rows.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
