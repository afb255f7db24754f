package mx.cdmx.informe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.diagnostics.SourceFile;
import mx.cdmx.informe.diagnostics.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A fault's fingerprint is what GitLab knows it by from one run to the next. */
class DiagnosticCodeQualityTest {
  private static final SourceFile FILE =
      SourceFile.of(Path.of("a"), "records/a.yaml", "titulo: x\ntexto: y\n");

  @Test
  void aFaultThatMovesKeepsItsFingerprint() {
    assertThat(fingerprints(fault(1, "INAES"))).isEqualTo(fingerprints(fault(2, "INAES")));
  }

  @Test
  void faultsToldAlikeInOneFileAreTwo() {
    assertThat(fingerprints(fault(1, "INAES"), fault(2, "INAES"), fault(2, "GSEF")))
        .doesNotHaveDuplicates();
  }

  private static Diagnostic fault(int line, String socio) {
    return Diagnostic.error("socio-desconocido", Place.of(FILE, Span.of(line, 1, 1)), socio);
  }

  private static List<String> fingerprints(Diagnostic... faults) {
    String report = new DiagnosticCodeQuality(new Messages()).of(List.of(faults));
    return new JsonMapper()
        .readTree(report)
        .valueStream()
        .map(d -> d.get("fingerprint").asString())
        .toList();
  }
}
