package mx.cdmx.informe.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells every fault of the files or edition folders named, all in one run. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Mixin private final ScopeOptions what = new ScopeOptions();

  @Option(names = "--fix", descriptionKey = "informe.validate.fix")
  private boolean fix;

  @Option(names = "--proofread", descriptionKey = "informe.validate.proofread")
  private boolean proofread;

  ValidateCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    EditionFinder finder = new EditionFinder(workplace, common.records(workplace));
    Scope scope = what.scope(workplace, finder);
    if (fix) {
      scope.editions().forEach(folder -> fix(folder, finder, scope));
    }
    Inspection inspection = new Inspection(workplace, common, finder, scope);
    return what.tell(proofread ? inspection.all() : inspection.rules(), workplace, common);
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
}
