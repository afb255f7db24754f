package mx.cdmx.informe.editions;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import mx.cdmx.informe.ReportCompiler;
import mx.cdmx.informe.aggregate.Outline;
import mx.cdmx.informe.cli.Run;
import mx.cdmx.informe.compose.Encargo;
import mx.cdmx.informe.compose.Report;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Edicion;

/**
 * An edition as a build composes it.
 *
 * @param edicion its records
 * @param report what prints of them
 */
public record ComposedEdition(Edicion edicion, Report report) {
  private static final ReportCompiler COMPILER =
      new ReportCompiler(Run.PROJECT.resolve("templates"), Run.PROJECT, new Messages());

  /** Composes an edition that loads, with the catalogues beside it. */
  public static ComposedEdition of(Path folder) {
    return of(folder, folder.resolveSibling("catalogos"));
  }

  /** Composes an edition that loads. */
  public static ComposedEdition of(Path folder, Path catalogos) {
    Diagnostics found = new Diagnostics();
    Edicion edicion = COMPILER.load(folder, catalogos, found).orElseThrow();
    List<Diagnostic> errors = found.sorted(Diagnostic::isError);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(errors.get(0).toString());
    }
    Outline outline = Outline.of(edicion);
    return new ComposedEdition(
        edicion,
        COMPILER.compose(edicion, outline, COMPILER.aggregate(edicion, outline), Encargo.TODO));
  }

  /** Its page. */
  public String html() {
    byte[] page = COMPILER.html(report, edicion, Set.of()).get("informe.html");
    return new String(page, StandardCharsets.UTF_8);
  }
}
