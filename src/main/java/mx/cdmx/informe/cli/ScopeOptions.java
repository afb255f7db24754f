package mx.cdmx.informe.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What records to look at, and how to tell what is found. */
final class ScopeOptions {
  @Parameters(arity = "0..*", paramLabel = "RUTA", descriptionKey = "comun.ruta")
  private List<String> rutas = List.of();

  @Option(names = "--as", paramLabel = "APARTADO/ID", descriptionKey = "comun.as")
  private Optional<String> as = Optional.empty();

  @Option(names = "--edicion", paramLabel = "EDICION", descriptionKey = "comun.edicion")
  private Optional<String> edicion = Optional.empty();

  @Option(names = "--strict", descriptionKey = "comun.strict")
  private boolean strict;

  @Option(names = "--format", paramLabel = "FORMA", descriptionKey = "comun.format")
  private FindingsFormat format = FindingsFormat.text;

  /**
   * What is named.
   *
   * @throws UsageException where that is nothing
   */
  Scope scope(Workplace workplace, EditionFinder finder) {
    return new ScopeReader(workplace, finder).read(rutas, as, edicion);
  }

  /** Tells findings; returns the exit code that they make. */
  int tell(Findings findings, Workplace workplace, CommonOptions common) {
    new FindingsPrinter(workplace, common).print(findings, format);
    return findings.fail(strict) ? ExitCode.FAULTS_IN_RECORDS : ExitCode.DONE;
  }
}
