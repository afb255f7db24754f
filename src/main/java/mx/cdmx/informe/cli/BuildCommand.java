package mx.cdmx.informe.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import mx.cdmx.informe.ReportCompiler;
import mx.cdmx.informe.aggregate.Outline;
import mx.cdmx.informe.aggregate.Statistics;
import mx.cdmx.informe.compare.Comparacion;
import mx.cdmx.informe.compare.Publicado;
import mx.cdmx.informe.compose.Encargo;
import mx.cdmx.informe.compose.Report;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.publish.PublishException;
import mx.cdmx.informe.publish.Publisher;
import mx.cdmx.informe.render.HtmlRenderer;
import mx.cdmx.informe.render.PrintedPdf;
import mx.cdmx.informe.verify.Entrega;
import mx.cdmx.informe.verify.Verificacion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Validates an edition and compiles its report into {@code out/}. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final PartOptions part = new PartOptions();

  @Parameters(arity = "0..1", paramLabel = "EDICION", descriptionKey = "informe.build.edicion")
  private Optional<String> edicion = Optional.empty();

  @Option(names = "--borrador", descriptionKey = "informe.build.borrador")
  private boolean borrador;

  @Option(names = "--final", descriptionKey = "informe.build.final")
  private boolean definitiva;

  @Option(names = "--strict", descriptionKey = "informe.build.strict")
  private boolean strict;

  @Option(names = "--out", paramLabel = "CARPETA", descriptionKey = "informe.build.out")
  private Optional<String> out = Optional.empty();

  BuildCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws PublishException {
    if (definitiva && (borrador || part.parte().esParcial())) {
      throw new UsageException(workplace.messages().text("uso.final-y-borrador"));
    }
    EditionFinder finder = new EditionFinder(workplace, common.records(workplace));
    Path folder = finder.find(edicion);
    Path target = out.map(workplace::path).orElse(workplace.home().resolve("out"));
    ReportCompiler compiler = common.compiler(workplace);
    Publisher publisher = new Publisher(target);
    publisher.recover();
    Progress progress = new Progress(workplace, common.isQuiet());

    Diagnostics found = new Diagnostics();
    Optional<Edicion> loaded = compiler.load(folder, finder.catalogos(folder), found);
    loaded.ifPresent(e -> part.check(e, workplace.messages()));
    boolean unfit =
        loaded.isEmpty() || concerning(found, folder).stream().anyMatch(Diagnostic::isError);
    loaded.ifPresent(e -> progress.loaded(workplace.shown(folder), e));
    loaded.ifPresent(e -> compiler.validate(e, found));
    PreviousEdition finderOfPrevious =
        new PreviousEdition(workplace, new PublishedEditions(finder, compiler), target);
    Optional<Publicado> previous =
        part.parte().esParcial()
            ? Optional.empty()
            : loaded.flatMap(e -> finderOfPrevious.of(e, found));
    List<Diagnostic> told = concerning(found, folder);
    boolean rejected = report(told, progress);
    if (unfit || (rejected && !borrador)) {
      progress.stopped(workplace.shown(target.resolve(folder.getFileName())));
      return ExitCode.FAULTS_IN_RECORDS;
    }
    if (!compile(loaded.get(), previous, told, compiler, publisher, progress)) {
      progress.stopped(workplace.shown(target.resolve(folder.getFileName())));
      return ExitCode.BUILD_FAILED;
    }
    return borrador ? ExitCode.FAULTS_IN_RECORDS : ExitCode.DONE;
  }

  /** Compiles and publishes; false where the report was to be final and is not fit to be. */
  private boolean compile(
      Edicion loaded,
      Optional<Publicado> previous,
      List<Diagnostic> found,
      ReportCompiler compiler,
      Publisher publisher,
      Progress progress)
      throws PublishException {
    Outline outline = Outline.of(loaded);
    Statistics statistics = compiler.aggregate(loaded, outline);
    progress.aggregated(outline, statistics);
    SortedMap<String, byte[]> data =
        part.parte().esParcial()
            ? Collections.emptySortedMap()
            : compiler.data(loaded, outline, statistics);
    Optional<Comparacion> comparacion =
        previous.map(before -> Comparacion.de(before, Publicado.of(data)));
    Report report =
        compiler.compose(
            loaded, outline, statistics, new Encargo(borrador, part.parte(), comparacion));
    progress.composed(report);
    SortedMap<String, byte[]> files = new TreeMap<>(data);
    files.putAll(compiler.html(report, loaded, data.keySet()));
    progress.html(files.get(HtmlRenderer.PAGE));
    PrintedPdf pdf = compiler.pdf(report, loaded, data);
    files.put("informe.pdf", pdf.bytes());
    progress.pdf(pdf.bytes());
    if (definitiva) {
      Entrega entrega =
          new Entrega(
              loaded,
              found,
              report,
              new String(files.get(HtmlRenderer.PAGE), StandardCharsets.UTF_8),
              pdf);
      Verificacion verificacion = new Verificacion(loaded, compiler.verify(entrega));
      progress.verified(verificacion);
      if (!verificacion.fallidas().isEmpty()) {
        return false;
      }
      files.put("verificacion.json", verificacion.json(workplace.messages()));
      files.put("verificacion.txt", verificacion.text(workplace.messages()));
    }
    String name = loaded.id() + (part.parte().esParcial() ? "-parcial" : "");
    progress.published(workplace.shown(publisher.publish(name, files)), borrador);
    return true;
  }

  private List<Diagnostic> concerning(Diagnostics found, Path folder) {
    return found.sorted(d -> part.concerns(d, folder));
  }

  /** Tells all that was found; true where it keeps the report from being built. */
  private boolean report(List<Diagnostic> told, Progress progress) {
    DiagnosticText text = new DiagnosticText(workplace.messages(), common.colors(workplace));
    workplace.err().print(text.of(told));
    progress.validated(told, text);
    return strict ? !told.isEmpty() : told.stream().anyMatch(Diagnostic::isError);
  }
}
