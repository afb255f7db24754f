package mx.cdmx.informe.publish;

import static mx.cdmx.informe.publish.Reports.builds;
import static mx.cdmx.informe.publish.Reports.report;
import static mx.cdmx.informe.publish.Reports.textOfWholeReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.cdmx.informe.publish.PublishException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RefusedPublisherTest {
  @TempDir private Path temp;

  @Test
  void saysThatAFileStandsWhereTheOutputFolderShouldBe() throws IOException {
    Path out = Files.writeString(temp.resolve("out"), "un archivo");

    PublishException refusal = refusalOf(new Publisher(out));

    assertThat(refusal.reason()).isEqualTo(Reason.NOT_WRITABLE);
    assertThat(refusal.path()).isEqualTo(out);
    assertThat(out).hasContent("un archivo");
  }

  @Test
  void saysWhichFolderIsOpenElsewhereAndLeavesItAsItWas() throws Exception {
    Path out = temp.resolve("out");
    Path shown = new Publisher(out, new HeldOpen(Path.of("none"))).publish("2020-2", report("uno"));

    PublishException refusal = refusalOf(new Publisher(out, new HeldOpen(shown)));

    assertThat(refusal.reason()).isEqualTo(Reason.OPEN_FILE);
    assertThat(refusal.path()).isEqualTo(shown);
    assertThat(textOfWholeReport(shown)).isEqualTo("uno");
  }

  @Test
  void putsTheOldReportBackWhenTheNewOneCannotTakeItsPlace() throws Exception {
    Path out = temp.resolve("out");
    Path shown = new Publisher(out, new HeldOpen(Path.of("none"))).publish("2020-2", report("uno"));
    Path fresh = out.resolve(".builds").resolve(Build.of(report("dos")).hash());

    PublishException refusal = refusalOf(new Publisher(out, new HeldOpen(fresh)));

    assertThat(refusal.reason()).isEqualTo(Reason.OPEN_FILE);
    assertThat(textOfWholeReport(shown)).isEqualTo("uno");
  }

  @Test
  void leavesTheReportAsItWasWhenAFileCannotBeWritten() throws Exception {
    Path out = temp.resolve("out");
    Path shown = new Publisher(out).publish("2020-2", report("uno"));
    Disk failing =
        new Disk() {
          @Override
          void write(Path file, byte[] bytes) throws IOException {
            throw new IOException("broken disk");
          }
        };

    PublishException refusal = refusalOf(new Publisher(out, failing));

    assertThat(refusal.reason()).isEqualTo(Reason.OTHER);
    assertThat(refusal).hasRootCauseMessage("broken disk");
    assertThat(textOfWholeReport(shown)).isEqualTo("uno");
    new Publisher(out).publish("2020-2", report("uno"));
    assertThat(builds(out)).containsExactly(Build.of(report("uno")).hash());
  }

  @Test
  void blamesTheSpaceWhereTheDiskHasLessThanTheReportNeeds() {
    PublishException refusal = PublishException.of(new IOException(), temp, Long.MAX_VALUE);

    assertThat(refusal.reason()).isEqualTo(Reason.NO_SPACE);
    assertThat(refusal.path()).isEqualTo(temp);
  }

  private static PublishException refusalOf(Publisher publisher) {
    return catchThrowableOfType(
        PublishException.class, () -> publisher.publish("2020-2", report("dos")));
  }

  /** Windows, with a file of one folder open in a reader of PDF: the folder cannot be renamed. */
  private static final class HeldOpen extends Disk {
    private final Path folder;

    HeldOpen(Path folder) {
      this.folder = folder;
    }

    @Override
    void rename(Path from, Path to) throws IOException {
      if (from.equals(folder)) {
        throw new AccessDeniedException(from.toString(), to.toString(), null);
      }
      super.rename(from, to);
    }

    @Override
    void link(Path link, Path target) throws IOException {
      throw new FileSystemException(link.toString(), null, "A required privilege is not held");
    }
  }
}
