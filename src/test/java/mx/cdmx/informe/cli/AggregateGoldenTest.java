package mx.cdmx.informe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code aggregate} prints. */
class AggregateGoldenTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"table", "json"})
  void countsTheEditionInItsOrder(String format) throws IOException {
    Cases.layOut("orden", folder);
    Run run = Run.in(folder, "aggregate", "--records", "records", "--format", format);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    GoldenFile.check(Cases.folder("orden").resolve("expected-aggregate." + format), run.out());
  }

  @Test
  void doesNotCountRecordsThatDoNotAllLoad() throws IOException {
    Cases.layOut("falta-clave", folder);
    Run run = Run.in(folder, "aggregate", "--records", "records");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("[falta-clave]");
  }
}
