package mx.cdmx.informe.publish;

import static mx.cdmx.informe.publish.FragileDisk.IMMORTAL;
import static mx.cdmx.informe.publish.Reports.builds;
import static mx.cdmx.informe.publish.Reports.report;
import static mx.cdmx.informe.publish.Reports.textOfWholeReport;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Every publication is killed at its first step, at its second, and so on to its last. */
final class KilledPublisherTest {
  @TempDir private Path temp;

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege")
  void alwaysLeavesAWholeReportAtOnceWhereThereAreLinks() throws Exception {
    for (int steps = 0; ; steps++) {
      Path out = temp.resolve("out-" + steps);
      new Publisher(out).publish("2020-2", report("uno"));

      boolean finished = publishAndDie(out, true, "dos", steps);

      assertThat(textOfWholeReport(out.resolve("2020-2"))).isIn("uno", "dos");
      assertNextPublicationSucceeds(out, true);
      if (finished) {
        assertThat(steps).isGreaterThan(10);
        return;
      }
    }
  }

  @Test
  void leavesAWholeReportAfterRecoveryWhereThereAreNoLinks() throws Exception {
    for (int steps = 0; ; steps++) {
      Path out = temp.resolve("out-" + steps);
      new Publisher(out, new FragileDisk(false, IMMORTAL)).publish("2020-2", report("cero"));
      new Publisher(out, new FragileDisk(false, IMMORTAL)).publish("2020-2", report("uno"));

      boolean finished = publishAndDie(out, false, "dos", steps);
      new Publisher(out).recover();

      assertThat(textOfWholeReport(out.resolve("2020-2"))).isIn("uno", "dos");
      assertNextPublicationSucceeds(out, false);
      if (finished) {
        assertThat(steps).isGreaterThan(10);
        return;
      }
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege")
  void comesBackToTheLastReportWhenTheLinksComeOrGoInBetween() throws Exception {
    for (int steps = 0; ; steps++) {
      Path linked = temp.resolve("linked-" + steps);
      Path linkless = temp.resolve("linkless-" + steps);
      new Publisher(linked).publish("2020-2", report("uno"));
      new Publisher(linkless, new FragileDisk(false, IMMORTAL)).publish("2020-2", report("uno"));

      boolean finished = publishAndDie(linked, false, "dos", steps);
      finished &= publishAndDie(linkless, true, "dos", steps);
      new Publisher(linked).recover();
      new Publisher(linkless).recover();

      assertThat(textOfWholeReport(linked.resolve("2020-2"))).isIn("uno", "dos");
      assertThat(textOfWholeReport(linkless.resolve("2020-2"))).isIn("uno", "dos");
      if (finished) {
        return;
      }
    }
  }

  @Test
  void showsNothingRatherThanHalfOfAFirstReport() throws Exception {
    for (int steps = 0; ; steps++) {
      Path out = temp.resolve("out-" + steps);

      boolean finished = publishAndDie(out, false, "uno", steps);
      new Publisher(out).recover();

      if (Files.exists(out.resolve("2020-2"), LinkOption.NOFOLLOW_LINKS)) {
        assertThat(textOfWholeReport(out.resolve("2020-2"))).isEqualTo("uno");
      }
      if (finished) {
        return;
      }
    }
  }

  private static boolean publishAndDie(Path out, boolean links, String text, int steps)
      throws PublishException {
    try {
      new Publisher(out, new FragileDisk(links, steps)).publish("2020-2", report(text));
      return true;
    } catch (FragileDisk.Killed e) {
      return false;
    }
  }

  private static void assertNextPublicationSucceeds(Path out, boolean links) throws Exception {
    new Publisher(out, new FragileDisk(links, IMMORTAL)).publish("2020-2", report("tres"));
    assertThat(textOfWholeReport(out.resolve("2020-2"))).isEqualTo("tres");
    assertThat(builds(out)).noneMatch(name -> name.endsWith(".tmp")).hasSizeLessThanOrEqualTo(2);
  }
}
