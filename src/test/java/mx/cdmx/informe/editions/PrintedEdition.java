package mx.cdmx.informe.editions;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mx.cdmx.informe.aggregate.Outline;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.load.EditionLoader;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.FechaImpresa;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The real report of 2020-2: as it was printed, as corrected, and the text it was taken from. */
final class PrintedEdition {
  private static final Path ROOT = Path.of("src/test/resources/editions");
  static final Path PRINTED = ROOT.resolve("2020-2-impresa");
  static final Path CORRECTED = Path.of("records/2020-2");
  private static final Path CATALOGUES = Path.of("records/catalogos");

  private PrintedEdition() {}

  /** Loads an edition, which must have no errors. */
  static Edicion load(Path folder) {
    Diagnostics found = new Diagnostics();
    Edicion edicion =
        new EditionLoader(folder, CATALOGUES, Path.of(""), found).load().orElseThrow();
    List<Diagnostic> errors = found.sorted(Diagnostic::isError);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(errors.get(0).toString());
    }
    return edicion;
  }

  /** The text that was taken out of the printed report's PDF. */
  static String seed() throws IOException {
    return Files.readString(ROOT.resolve("semilla-2020-2.txt"));
  }

  /** The rows of a table beside the printed edition, by column. */
  static List<Map<String, String>> rows(String name) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(PRINTED.resolve(name));
        CSVParser rows = format.parse(reader)) {
      return rows.stream().map(CSVRecord::toMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that an edition's records say, in order of print. */
  static String text(Edicion edicion) {
    FechaImpresa fechas = new FechaImpresa(edicion.periodo(), new Messages());
    StringBuilder text = new StringBuilder();
    line(text, edicion.presentacion().titulo());
    line(text, edicion.presentacion().texto());
    for (Outline.EnApartado apartado : Outline.of(edicion).apartados()) {
      String id = apartado.apartado().id();
      line(text, id.startsWith("eje-") ? "Eje " + id.substring(4) + "." : "");
      line(text, apartado.apartado().titulo());
      for (Outline.EnBloque bloque : apartado.bloques()) {
        bloque.bloque().ifPresent(b -> line(text, b.titulo()));
        for (Outline.EnCategoria categoria : bloque.categorias()) {
          categoria.categoria().ifPresent(c -> line(text, c.titulo()));
          categoria.actividades().forEach(a -> activity(text, a, fechas));
        }
      }
    }
    return text.toString();
  }

  private static void activity(StringBuilder text, Actividad a, FechaImpresa fechas) {
    line(
        text,
        a.titulo() + ", " + a.fechaImpresa().or(() -> a.fecha().map(fechas::print)).orElse(""));
    line(text, a.texto().replace("*", ""));
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
