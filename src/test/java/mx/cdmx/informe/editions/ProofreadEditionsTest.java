package mx.cdmx.informe.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import mx.cdmx.informe.cli.GoldenFile;
import mx.cdmx.informe.cli.Run;
import org.junit.jupiter.api.Test;

/** What proofreading says of the real report: of the corrected one nothing. */
class ProofreadEditionsTest {
  @Test
  void theCorrectedOneHasNoMistakes() {
    String folder = PrintedEdition.CORRECTED.toString().replace('\\', '/');
    assertThat(Run.in(Run.PROJECT, "proofread", "--quiet", folder).err()).isEmpty();
  }

  @Test
  void thosePrintedAreThoseThatWereJudgedByHand() throws IOException {
    String folder = PrintedEdition.PRINTED.toString().replace('\\', '/');
    Run run = Run.in(Run.PROJECT, "proofread", "--quiet", folder);
    GoldenFile.check(PrintedEdition.PRINTED.resolve("revision.txt"), run.err());
  }
}
