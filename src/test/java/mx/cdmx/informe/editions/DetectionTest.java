package mx.cdmx.informe.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mx.cdmx.informe.cli.GoldenFile;
import mx.cdmx.informe.cli.Run;
import org.junit.jupiter.api.Test;

/** How much of what was wrong in the printed report the checks tell, and how much of it is so. */
class DetectionTest {
  private static final double GOAL = 0.8;

  private final List<Erratum> errata =
      Errata.of(PrintedEdition.load(PrintedEdition.PRINTED), PrintedEdition.rows("erratas.csv"));
  private final List<Hallazgo> findings = findings();

  private static List<Hallazgo> findings() {
    String folder = PrintedEdition.PRINTED.toString();
    return Hallazgo.read(
        Run.in(Run.PROJECT, "validate", "--proofread", "--format", "json", folder).out());
  }

  private Stream<Hallazgo> tellingOf(Erratum erratum) {
    return findings.stream().filter(f -> erratum.isToldBy(f));
  }

  private boolean isReal(Hallazgo finding) {
    return errata.stream().anyMatch(e -> e.places().stream().anyMatch(finding::isAt));
  }

  @Test
  void everyErratumIsToldAsItsRowSays() {
    for (Erratum erratum : errata) {
      List<String> codes = tellingOf(erratum).map(Hallazgo::code).distinct().toList();
      if (erratum.isTold()) {
        assertThat(codes).as(erratum.row().toString()).contains(erratum.deteccion());
      } else {
        assertThat(erratum.deteccion()).as(erratum.row().toString()).isNotEmpty();
      }
    }
  }

  @Test
  void mostOfWhatAProgramCouldSeeIsTold() {
    assertThat(recall()).isGreaterThanOrEqualTo(GOAL);
  }

  @Test
  void mostOfWhatIsToldIsWrong() {
    assertThat(precision()).isGreaterThanOrEqualTo(GOAL);
  }

  @Test
  void theFiguresAreWrittenDownForReaders() throws IOException {
    GoldenFile.check(Path.of("docs/deteccion-2020-2.md"), page());
  }

  private double recall() {
    return (double) errata.stream().filter(Erratum::isTold).count()
        / errata.stream().filter(Erratum::isVisible).count();
  }

  private double precision() {
    return (double) findings.stream().filter(this::isReal).count() / findings.size();
  }

  private String page() {
    return new DetectionPage(errata, findings, this::isReal).write();
  }
}
