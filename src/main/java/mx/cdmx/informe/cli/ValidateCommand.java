package mx.cdmx.informe.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import mx.cdmx.informe.ReportCompiler;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.load.Editions;
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

  @Option(names = "--strict", descriptionKey = "informe.validate.strict")
  private boolean strict;

  @Option(names = "--format", paramLabel = "FORMA", descriptionKey = "informe.validate.format")
  private Format format = Format.text;

  ValidateCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  /** How the findings are told. The names are what is typed. */
  enum Format {
    text,
    json
  }

  @Override
  public Integer call() {
    EditionFinder finder = new EditionFinder(workplace, common.records(workplace));
    List<Path> named = rutas.stream().map(this::existing).toList();
    Diagnostics found = new Diagnostics();
    int actividades = 0;
    for (Path folder : editions(named, finder)) {
      actividades += check(folder, finder, found);
    }
    List<Diagnostic> reported = found.sorted(d -> isNamed(d, named));
    tell(reported, actividades);
    boolean fails =
        reported.stream().anyMatch(Diagnostic::isError) || (strict && !reported.isEmpty());
    return fails ? ExitCode.FAULTS_IN_RECORDS : ExitCode.DONE;
  }

  private int check(Path folder, EditionFinder finder, Diagnostics found) {
    ReportCompiler compiler = common.compiler(workplace);
    Optional<Edicion> edicion = compiler.load(folder, finder.catalogos(folder), found);
    edicion.ifPresent(e -> compiler.validate(e, found));
    return edicion.map(e -> e.actividades().size()).orElse(0);
  }

  private Path existing(String ruta) {
    Path path = workplace.path(ruta);
    if (Files.exists(path)) {
      return path;
    }
    return new EditionFinder(workplace, common.records(workplace))
        .byName(ruta)
        .orElseThrow(
            () -> new UsageException(workplace.messages().text("uso.ruta-desconocida", ruta)));
  }

  /** The editions that the named paths are in, hold, or serve as catalogues. */
  private Set<Path> editions(List<Path> named, EditionFinder finder) {
    if (named.isEmpty()) {
      return new LinkedHashSet<>(finder.all());
    }
    Set<Path> folders = new LinkedHashSet<>();
    for (Path path : named) {
      List<Path> its = editions(path);
      if (its.isEmpty()) {
        throw new UsageException(
            workplace.messages().text("uso.ruta-ajena", workplace.shown(path)));
      }
      folders.addAll(its);
    }
    return folders;
  }

  private static List<Path> editions(Path path) {
    Optional<Path> around = Editions.around(path);
    if (around.isPresent()) {
      return List.of(around.get());
    }
    List<Path> inside = new ArrayList<>(new Editions(path).folders());
    for (Path p = path; inside.isEmpty() && p.getParent() != null; p = p.getParent()) {
      boolean isCatalog = p.getFileName().toString().equals("catalogos");
      if (isCatalog) {
        inside.addAll(new Editions(p.getParent()).folders());
      }
    }
    return inside;
  }

  /** An edition's folder stands for its catalogues too. */
  private static boolean isNamed(Diagnostic diagnostic, List<Path> named) {
    Path file = diagnostic.place().file().path().toAbsolutePath().normalize();
    return named.isEmpty()
        || named.stream().anyMatch(n -> Editions.isEdition(n) || file.startsWith(n));
  }

  private void tell(List<Diagnostic> reported, int actividades) {
    if (format == Format.json) {
      workplace.out().println(new DiagnosticJson(workplace.messages()).of(reported));
      return;
    }
    DiagnosticText text = new DiagnosticText(workplace.messages(), common.colors(workplace));
    reported.forEach(d -> workplace.err().println(text.of(d)));
    if (!common.isQuiet()) {
      String count = Counted.of(actividades, "cuenta.actividades", workplace.messages());
      workplace
          .err()
          .println(
              reported.isEmpty()
                  ? workplace.messages().text("cuenta.limpia", count)
                  : text.count(reported));
    }
  }
}
