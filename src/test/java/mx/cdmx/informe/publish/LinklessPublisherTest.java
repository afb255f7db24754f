package mx.cdmx.informe.publish;

import static mx.cdmx.informe.publish.FragileDisk.IMMORTAL;
import static mx.cdmx.informe.publish.Reports.builds;
import static mx.cdmx.informe.publish.Reports.report;
import static mx.cdmx.informe.publish.Reports.textOfWholeReport;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** As on Windows for those who may not make symbolic links. */
final class LinklessPublisherTest {
  @TempDir private Path out;
  private Publisher publisher;

  @BeforeEach
  void publishWithoutLinks() {
    publisher = new Publisher(out, new FragileDisk(false, IMMORTAL));
  }

  @Test
  void showsTheBuildItselfAsAFolder() throws Exception {
    Path shown = publisher.publish("2020-2", report("uno"));

    assertThat(Files.isDirectory(shown, LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(textOfWholeReport(shown)).isEqualTo("uno");
    assertThat(builds(out)).isEmpty();
  }

  @Test
  void keepsOnlyTheReportReplacedJustBefore() throws Exception {
    publisher.publish("2020-2", report("uno"));
    publisher.publish("2020-2", report("dos"));
    publisher.publish("2020-2", report("tres"));

    assertThat(textOfWholeReport(out.resolve("2020-2"))).isEqualTo("tres");
    assertThat(textOfWholeReport(out.resolve(".builds/2020-2.previous"))).isEqualTo("dos");
    assertThat(builds(out)).containsExactly("2020-2.previous");
  }

  @Test
  void mendsAnEditedReportOfTheSameContentWithoutMovingTheFolder() throws Exception {
    Path shown = publisher.publish("2020-2", report("uno"));
    Files.writeString(shown.resolve("informe.html"), "<p>UNO");

    publisher.publish("2020-2", report("uno"));

    assertThat(textOfWholeReport(shown)).isEqualTo("uno");
    assertThat(builds(out)).isEmpty();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege")
  void takesOverFromLinksAndGivesBackToThem() throws Exception {
    Publisher linking = new Publisher(out);
    linking.publish("2020-2", report("uno"));
    Path shown = publisher.publish("2020-2", report("dos"));
    assertThat(textOfWholeReport(shown)).isEqualTo("dos");

    linking.publish("2020-2", report("tres"));
    assertThat(shown).isSymbolicLink();
    assertThat(textOfWholeReport(shown)).isEqualTo("tres");

    linking.publish("2020-2", report("cuatro"));
    assertThat(builds(out)).hasSize(2).allMatch(Build::isHash);
  }

  @Test
  void recoversNothingWhereNothingWasPublished() throws Exception {
    publisher.recover();

    assertThat(out).isEmptyDirectory();
  }
}
