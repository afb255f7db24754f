package mx.cdmx.informe.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import mx.cdmx.informe.cli.GoldenFile;
import mx.cdmx.informe.cli.Run;
import org.junit.jupiter.api.Test;

/** What the validator says of the real report as it was printed: its real-world test. */
class PrintedFindingsTest {
  @Test
  void areThoseThatWereJudgedByHand() throws IOException {
    String folder = PrintedEdition.PRINTED.toString().replace('\\', '/');
    Run run = Run.in(Run.PROJECT, "validate", "--quiet", folder);
    assertThat(run.code()).isEqualTo(1);
    GoldenFile.check(PrintedEdition.PRINTED.resolve("hallazgos.txt"), run.err());
  }
}
