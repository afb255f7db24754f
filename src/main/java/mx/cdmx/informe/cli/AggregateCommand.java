package mx.cdmx.informe.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mx.cdmx.informe.ReportCompiler;
import mx.cdmx.informe.aggregate.Cruce;
import mx.cdmx.informe.aggregate.Outline;
import mx.cdmx.informe.aggregate.Tally;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.diagnostics.Messages;
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

  @Option(names = "--by", paramLabel = "CAMPOS", descriptionKey = "informe.aggregate.by")
  private Optional<String> by = Optional.empty();

  @Option(names = "--where", paramLabel = "CAMPO=VALOR", descriptionKey = "informe.aggregate.where")
  private List<String> where = List.of();

  @Option(names = "--table", paramLabel = "TABLA", descriptionKey = "informe.aggregate.table")
  private List<String> tables = List.of();

  AggregateCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  /** How the numbers are shown. The names are what is typed. */
  enum Format {
    table,
    json,
    csv,
    md
  }

  @Override
  public Integer call() {
    if (by.isPresent() && !tables.isEmpty()) {
      throw new UsageException(workplace.messages().text("uso.by-y-table"));
    }
    EditionFinder finder = new EditionFinder(workplace, common.records(workplace));
    Path folder = finder.find(edicion);
    ReportCompiler compiler = common.compiler(workplace);
    Diagnostics found = new Diagnostics();
    Optional<Edicion> loaded = compiler.load(folder, finder.catalogos(folder), found);
    if (loaded.isEmpty() || found.hasErrors()) {
      tell(found);
      return ExitCode.FAULTS_IN_RECORDS;
    }
    compiler.validateCifras(loaded.get(), found);
    workplace.out().print(shown(loaded.get(), compiler));
    workplace.out().flush();
    tell(found);
    return found.hasErrors() ? ExitCode.FAULTS_IN_RECORDS : ExitCode.DONE;
  }

  private String shown(Edicion whole, ReportCompiler compiler) {
    Messages messages = workplace.messages();
    Consulta consulta = new Consulta(whole, messages);
    Edicion narrowed = consulta.narrowed(where);
    Outline outline = Outline.of(narrowed);
    Optional<Cruce> cruce = by.map(fields -> consulta.crossed(fields, outline));
    List<Tally> tallies =
        cruce
            .map(c -> List.of(c.tabla()))
            .orElseGet(
                () -> consulta.chosen(tables, compiler.aggregate(narrowed, outline).tablas()));
    return switch (format) {
      case json -> new AggregateJson(messages).of(narrowed, outline, tallies);
      case csv -> AggregateCsv.of(tallies);
      case md -> {
        AggregateMarkdown markdown = new AggregateMarkdown(messages);
        yield cruce.map(markdown::crossed).orElseGet(() -> markdown.of(tallies));
      }
      case table -> {
        AggregateTable table = new AggregateTable(TerminalWidth.of(workplace), messages);
        yield cruce
            .map(table::crossed)
            .orElseGet(() -> tables.isEmpty() ? table.all(tallies) : table.whole(tallies));
      }
    };
  }

  /**
   * A count of records that do not all load would be wrong: it is not made. Figures that cannot be
   * added up have rows of their own, and are told besides.
   */
  private void tell(Diagnostics found) {
    DiagnosticText text = new DiagnosticText(workplace.messages(), common.colors(workplace));
    workplace.err().print(text.of(found.sorted(Diagnostic::isError)));
  }
}
