package mx.cdmx.informe.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mx.cdmx.informe.ReportCompiler;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.model.Edicion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells every fault of the files or edition folders named, all in one run. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(arity = "0..*", paramLabel = "RUTA", descriptionKey = "informe.validate.ruta")
  private List<String> rutas = List.of();

  @Option(names = "--as", paramLabel = "APARTADO/ID", descriptionKey = "informe.validate.as")
  private Optional<String> as = Optional.empty();

  @Option(names = "--edicion", paramLabel = "EDICION", descriptionKey = "informe.validate.edicion")
  private Optional<String> edicion = Optional.empty();

  @Option(names = "--strict", descriptionKey = "informe.validate.strict")
  private boolean strict;

  @Option(names = "--format", paramLabel = "FORMA", descriptionKey = "informe.validate.format")
  private FindingsFormat format = FindingsFormat.text;

  @Option(names = "--fix", descriptionKey = "informe.validate.fix")
  private boolean fix;

  ValidateCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    EditionFinder finder = new EditionFinder(workplace, common.records(workplace));
    Scope scope = new ScopeReader(workplace, finder).read(rutas, as, edicion);
    if (fix) {
      scope.editions().forEach(folder -> fix(folder, finder, scope));
    }
    Findings findings = inspect(scope, finder);
    new FindingsPrinter(workplace, common).print(findings, format);
    return findings.fail(strict) ? ExitCode.FAULTS_IN_RECORDS : ExitCode.DONE;
  }

  /** Mends what is named of an edition; shared catalogues are never changed. */
  private void fix(Path folder, EditionFinder finder, Scope scope) {
    Path edition = folder.toAbsolutePath().normalize();
    Fixer fixer =
        new Fixer(
            common.compiler(workplace),
            workplace,
            file -> file.startsWith(edition) && scope.includes(file));
    List<String> changed = fixer.fix(folder, finder.catalogos(folder));
    if (!common.isQuiet() && !changed.isEmpty()) {
      changed.forEach(workplace.err()::println);
      String count = Counted.of(changed.size(), "cuenta.arreglos", workplace.messages());
      workplace.err().println(count + "\n");
    }
  }

  private Findings inspect(Scope scope, EditionFinder finder) {
    ReportCompiler compiler = common.compiler(workplace);
    Diagnostics found = new Diagnostics();
    int actividades = 0;
    for (Path folder : scope.editions()) {
      Optional<Edicion> loaded =
          compiler.load(folder, finder.catalogos(folder), scope.unsaved(), found);
      loaded.ifPresent(e -> compiler.validate(e, found));
      actividades += loaded.map(e -> e.actividades().size()).orElse(0);
    }
    return new Findings(found.sorted(scope::includes), actividades);
  }
}
