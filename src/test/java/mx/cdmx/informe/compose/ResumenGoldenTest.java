package mx.cdmx.informe.compose;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.cdmx.informe.cli.Cases;
import mx.cdmx.informe.cli.GoldenFile;
import mx.cdmx.informe.compose.PrintedResumen.Seccion;
import mx.cdmx.informe.editions.ComposedEdition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the summary in figures says of editions that have little, or nothing, of a kind. */
class ResumenGoldenTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("mx.cdmx.informe.cli.Cases#ofFigures")
  void saysInWordsWhatThereIsAndWhatThereIsNot(String name) throws IOException {
    Cases.layOut(name, folder);
    Report report = ComposedEdition.of(folder.resolve("records/2020-2")).report();
    GoldenFile.check(
        Cases.folder(name).resolve("expected-resumen.txt"),
        report.resumen().stream().map(ResumenGoldenTest::said).collect(Collectors.joining("\n")));
  }

  private static String said(PrintedResumen resumen) {
    List<String> lines = new ArrayList<>(List.of("# " + resumen.titulo(), ""));
    resumen.datos().forEach(d -> lines.add("- " + d.numero().texto() + " " + d.concepto()));
    resumen.secciones().forEach(s -> said(s, lines));
    return String.join("\n", lines).replace('\u00a0', '~') + "\n";
  }

  private static void said(Seccion seccion, List<String> lines) {
    lines.addAll(List.of("", "## " + seccion.titulo(), ""));
    seccion.parrafos().forEach(p -> lines.add(p.texto()));
    seccion.barras().forEach(b -> lines.add("[" + b.titulo() + ": " + bars(b) + "]"));
    seccion
        .columnas()
        .forEach(
            c ->
                lines.add(
                    "["
                        + c.titulo()
                        + ": "
                        + c.columnas().stream()
                            .map(x -> x.titulo() + " " + x.numero().texto())
                            .collect(Collectors.joining("; "))
                        + "]"));
    seccion.mapas().forEach(m -> lines.add("[" + m.alternativo() + "]"));
  }

  private static String bars(PrintedBarras barras) {
    return barras.barras().stream()
        .map(b -> b.titulo() + " " + b.numero().texto() + parts(b))
        .collect(Collectors.joining("; "));
  }

  private static String parts(PrintedBarras.Barra barra) {
    return barra.partes().isEmpty()
        ? ""
        : barra.partes().stream().map(Trozo::texto).collect(Collectors.joining(", ", " (", ")"));
  }
}
