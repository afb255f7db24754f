package mx.cdmx.informe.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import mx.cdmx.informe.ReportCompiler;
import mx.cdmx.informe.aggregate.Outline;
import mx.cdmx.informe.aggregate.Statistics;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.model.Edicion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows an edition in order of print, and its counts. */
@Command(name = "aggregate")
final class AggregateCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(arity = "0..1", paramLabel = "EDICION", descriptionKey = "informe.aggregate.edicion")
  private Optional<String> edicion = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMA", descriptionKey = "informe.aggregate.format")
  private Format format = Format.table;

  AggregateCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  /** How the counts are shown. The names are what is typed. */
  enum Format {
    table,
    json
  }

  @Override
  public Integer call() {
    EditionFinder finder = new EditionFinder(workplace, common.records(workplace));
    Path folder = finder.find(edicion);
    ReportCompiler compiler = common.compiler(workplace);
    Diagnostics found = new Diagnostics();
    Optional<Edicion> loaded = compiler.load(folder, finder.catalogos(folder), found);
    tell(found);
    if (loaded.isEmpty() || found.hasErrors()) {
      return ExitCode.FAULTS_IN_RECORDS;
    }
    Outline outline = Outline.of(loaded.get());
    Statistics statistics = compiler.aggregate(loaded.get(), outline);
    workplace
        .out()
        .print(
            format == Format.json
                ? new AggregateJson(workplace.messages()).of(loaded.get(), outline, statistics)
                : new AggregateTable(workplace.messages()).of(statistics));
    return ExitCode.DONE;
  }

  /** A count of records that do not all load would be wrong: it is not made. */
  private void tell(Diagnostics found) {
    DiagnosticText text = new DiagnosticText(workplace.messages(), common.colors(workplace));
    workplace.err().print(text.of(found.sorted(Diagnostic::isError)));
  }
}
