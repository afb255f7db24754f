package mx.cdmx.informe.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import mx.cdmx.informe.ReportCompiler;
import mx.cdmx.informe.aggregate.Outline;
import mx.cdmx.informe.compose.Encargo;
import mx.cdmx.informe.compose.Report;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Edicion;

/**
 * An edition compiled as HTML.
 *
 * @param page the page, with its photos beside it
 * @param edicion what it was compiled from
 */
record Edition(Path page, Edicion edicion) {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final Path OUT = PROJECT.resolve("target/browser");

  /** The edition that the project ships with, compiled once. */
  static final Edition REAL = compile(PROJECT.resolve("records/2020-2"), "real");

  /** Compiles the edition of a folder under a name. */
  static Edition compile(Path records, String name) {
    ReportCompiler compiler =
        new ReportCompiler(PROJECT.resolve("templates"), PROJECT, new Messages());
    Path catalogos = PROJECT.resolve("records/catalogos");
    Edicion edicion = compiler.load(records, catalogos, new Diagnostics()).orElseThrow();
    Outline outline = Outline.of(edicion);
    Report report =
        compiler.compose(edicion, outline, compiler.aggregate(edicion, outline), Encargo.TODO);
    write(OUT.resolve(name), compiler.html(report, edicion, Set.of("datos/datos.xlsx")));
    return new Edition(OUT.resolve(name).resolve("informe.html"), edicion);
  }

  private static void write(Path folder, SortedMap<String, byte[]> files) {
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
