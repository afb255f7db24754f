package mx.cdmx.informe.publish;

import static mx.cdmx.informe.publish.Reports.builds;
import static mx.cdmx.informe.publish.Reports.report;
import static mx.cdmx.informe.publish.Reports.textOfWholeReport;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConcurrentPublisherTest {
  @TempDir private Path out;

  @Test
  void publishesDifferentEditionsAtOnce() throws Exception {
    publishAtOnce(8, i -> "edicion-" + i);

    for (int i = 0; i < 8; i++) {
      assertThat(textOfWholeReport(out.resolve("edicion-" + i))).isEqualTo("texto " + i);
    }
  }

  @Test
  void showsOneWholeReportOfThoseOfOneEditionPublishedAtOnce() throws Exception {
    publishAtOnce(8, i -> "2020-2");

    assertThat(textOfWholeReport(out.resolve("2020-2"))).startsWith("texto ");
    assertThat(builds(out)).hasSizeLessThanOrEqualTo(2);
  }

  private void publishAtOnce(int count, IntFunction<String> edicion) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(count);
    try {
      List<Future<Path>> published = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int number = i;
        published.add(
            threads.submit(
                () ->
                    new Publisher(out).publish(edicion.apply(number), report("texto " + number))));
      }
      for (Future<Path> path : published) {
        path.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
