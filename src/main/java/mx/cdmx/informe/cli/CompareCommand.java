package mx.cdmx.informe.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import mx.cdmx.informe.compare.Comparacion;
import mx.cdmx.informe.compare.Publicado;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.load.Editions;
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
    CompareTable table = new CompareTable(TerminalWidth.of(workplace), workplace.messages());
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

  /** The statistics of what an argument means; empty, with the faults told, where it has some. */
  private Optional<Publicado> published(String written) {
    EditionFinder finder = new EditionFinder(workplace, common.records(workplace));
    PublishedEditions editions = new PublishedEditions(finder, common.compiler(workplace));
    Path folder = workplace.path(written);
    if (Editions.isPublished(folder)) {
      return Optional.of(fromData(folder, editions));
    }
    Diagnostics found = new Diagnostics();
    Optional<Publicado> read = editions.fromRecords(finder.find(Optional.of(written)), found);
    DiagnosticText text = new DiagnosticText(workplace.messages(), common.colors(workplace));
    workplace.err().print(text.of(found.sorted(Diagnostic::isError)));
    return read;
  }

  private Publicado fromData(Path folder, PublishedEditions editions) {
    try {
      return editions.fromData(folder);
    } catch (PublishedEditions.UnreadableDataException e) {
      throw new UsageException(
          workplace.messages().text("uso.datos-ilegibles", workplace.shown(e.file())));
    }
  }
}
