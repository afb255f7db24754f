package mx.cdmx.informe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mx.cdmx.informe.ReportCompiler;
import mx.cdmx.informe.compare.Publicado;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.model.Edicion;

/** Reads the statistics of editions, from what they published or from their records. */
final class PublishedEditions {
  private final EditionFinder finder;
  private final ReportCompiler compiler;

  PublishedEditions(EditionFinder finder, ReportCompiler compiler) {
    this.finder = finder;
    this.compiler = compiler;
  }

  /**
   * Those of a folder of open data.
   *
   * @throws UnreadableDataException where a file is missing or is not what it should be
   */
  Publicado fromData(Path folder) throws UnreadableDataException {
    List<String> files = Publicado.ARCHIVOS;
    try {
      return Publicado.read(bytes(folder, files.get(0)), bytes(folder, files.get(1)));
    } catch (IllegalArgumentException e) {
      throw new UnreadableDataException(folder.resolve(String.valueOf(e.getMessage())), e);
    }
  }

  private static byte[] bytes(Path folder, String name) throws UnreadableDataException {
    try {
      return Files.readAllBytes(folder.resolve(name));
    } catch (IOException e) {
      throw new UnreadableDataException(folder.resolve(name), e);
    }
  }

  /**
   * Those of the records of an edition; empty where they do not all load, or have figures that
   * cannot be added up. The faults are added to those found.
   */
  Optional<Publicado> fromRecords(Path folder, Diagnostics found) {
    Optional<Edicion> loaded = compiler.load(folder, finder.catalogos(folder), found);
    loaded.ifPresent(e -> compiler.validateCifras(e, found));
    return loaded.filter(e -> !found.hasErrors()).map(compiler::published);
  }

  /** A file of open data that cannot be read as such. */
  static final class UnreadableDataException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Path file;

    UnreadableDataException(Path file, Exception cause) {
      super(cause);
      this.file = file;
    }

    /** Which. */
    Path file() {
      return file;
    }
  }
}
