package mx.cdmx.informe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import mx.cdmx.informe.ReportCompiler;
import mx.cdmx.informe.aggregate.Outline;
import mx.cdmx.informe.compare.Comparacion;
import mx.cdmx.informe.compare.Publicado;
import mx.cdmx.informe.data.DatosAbiertos;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.model.Edicion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changed from an edition to another. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(index = "0", paramLabel = "ANTES", descriptionKey = "informe.compare.antes")
  private String antes = "";

  @Parameters(index = "1", paramLabel = "DESPUES", descriptionKey = "informe.compare.despues")
  private String despues = "";

  @Option(names = "--format", paramLabel = "FORMA", descriptionKey = "informe.compare.format")
  private Format format = Format.table;

  CompareCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  /** How it is told. The names are what is typed. */
  enum Format {
    table,
    json,
    md
  }

  @Override
  public Integer call() {
    Optional<Publicado> before = published(antes);
    Optional<Publicado> after = published(despues);
    if (before.isEmpty() || after.isEmpty()) {
      return ExitCode.FAULTS_IN_RECORDS;
    }
    Comparacion comparacion = Comparacion.de(before.get(), after.get());
    CompareTable table = new CompareTable(workplace.messages());
    workplace
        .out()
        .print(
            switch (format) {
              case table -> table.text(comparacion);
              case json -> CompareJson.of(comparacion);
              case md -> table.markdown(comparacion);
            });
    return ExitCode.DONE;
  }

  /**
   * The open data of what an argument means; empty, with the faults told, where its records fail.
   */
  private Optional<Publicado> published(String written) {
    Path folder = workplace.path(written);
    return Files.isRegularFile(folder.resolve(Publicado.ARCHIVOS.get(0)))
        ? Optional.of(fromData(folder))
        : fromRecords(written);
  }

  private Publicado fromData(Path folder) {
    try {
      return Publicado.read(
          Files.readAllBytes(folder.resolve(Publicado.ARCHIVOS.get(0))),
          Files.readAllBytes(folder.resolve(Publicado.ARCHIVOS.get(1))));
    } catch (IOException e) {
      throw unreadable(folder, Publicado.ARCHIVOS.get(1));
    } catch (IllegalArgumentException e) {
      throw unreadable(folder, String.valueOf(e.getMessage()));
    }
  }

  private UsageException unreadable(Path folder, String file) {
    return new UsageException(
        workplace.messages().text("uso.datos-ilegibles", workplace.shown(folder.resolve(file))));
  }

  private Optional<Publicado> fromRecords(String written) {
    EditionFinder finder = new EditionFinder(workplace, common.records(workplace));
    Path folder = finder.find(Optional.of(written));
    ReportCompiler compiler = common.compiler(workplace);
    Diagnostics found = new Diagnostics();
    Optional<Edicion> loaded = compiler.load(folder, finder.catalogos(folder), found);
    DiagnosticText text = new DiagnosticText(workplace.messages(), common.colors(workplace));
    workplace.err().print(text.of(found.sorted(Diagnostic::isError)));
    return loaded.filter(e -> !found.hasErrors()).map(e -> published(e, compiler));
  }

  private static Publicado published(Edicion edicion, ReportCompiler compiler) {
    Outline outline = Outline.of(edicion);
    Map<String, byte[]> files =
        compiler.data(edicion, outline, compiler.aggregate(edicion, outline));
    return Publicado.read(
        files.get(DatosAbiertos.CARPETA + Publicado.ARCHIVOS.get(0)),
        files.get(DatosAbiertos.CARPETA + Publicado.ARCHIVOS.get(1)));
  }
}
