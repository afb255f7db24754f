package mx.cdmx.informe.publish;

import static mx.cdmx.informe.publish.Reports.builds;
import static mx.cdmx.informe.publish.Reports.read;
import static mx.cdmx.informe.publish.Reports.report;
import static mx.cdmx.informe.publish.Reports.textOfWholeReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(
    value = OS.WINDOWS,
    disabledReason = "links need a privilege; see LinklessPublisherTest")
final class PublisherTest {
  private Path out;
  private Publisher publisher;

  @BeforeEach
  void chooseAnOutputFolderThatIsNotThereYet(@TempDir Path temp) {
    out = temp.resolve("carpeta/out");
    publisher = new Publisher(out);
  }

  @Test
  void showsTheEditionThroughARelativeLinkToTheBuildNamedByItsHash() throws Exception {
    Path shown = publisher.publish("2020-2", report("uno"));

    String hash = Build.of(report("uno")).hash();
    assertThat(shown).isEqualTo(out.resolve("2020-2"));
    assertThat(Files.readSymbolicLink(shown)).isEqualTo(Path.of(".builds", hash));
    assertThat(textOfWholeReport(shown)).isEqualTo("uno");
    assertThat(builds(out)).containsExactly(hash);
  }

  @Test
  void listsEveryFileInTheFormOfSha256sum() throws Exception {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("informe.html", new byte[0]);
    files.put("datos/años.csv", new byte[0]);

    Path shown = publisher.publish("2020-2", files);

    String empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assertThat(read(shown.resolve("SHA256SUMS")))
        .isEqualTo(empty + "  datos/años.csv\n" + empty + "  informe.html\n");
  }

  @Test
  void replacesTheReportAndKeepsTheOneReplacedForThoseWhoAreReadingIt() throws Exception {
    publisher.publish("2020-2", report("uno"));
    publisher.publish("2020-2", report("dos"));
    publisher.publish("2020-2", report("tres"));

    assertThat(textOfWholeReport(out.resolve("2020-2"))).isEqualTo("tres");
    assertThat(builds(out))
        .containsExactlyInAnyOrder(Build.of(report("dos")).hash(), Build.of(report("tres")).hash());
  }

  @Test
  void keepsTheBuildsOfOtherEditions() throws Exception {
    publisher.publish("2020-1", report("uno"));
    publisher.publish("2020-2", report("dos"));
    publisher.publish("2020-2", report("tres"));
    publisher.publish("2020-2", report("cuatro"));

    assertThat(textOfWholeReport(out.resolve("2020-1"))).isEqualTo("uno");
    assertThat(textOfWholeReport(out.resolve("2020-2"))).isEqualTo("cuatro");
  }

  @Test
  void givesEqualFilesTheSameBuildAndDoesNotWriteThemAgain() throws Exception {
    Path shown = publisher.publish("2020-2", report("uno"));
    Object before = Files.getLastModifiedTime(shown.resolve("informe.pdf"));
    Object file = Files.getAttribute(shown.resolve("informe.pdf"), "unix:ino");

    publisher.publish("2020-2", report("uno"));

    assertThat(Files.getLastModifiedTime(shown.resolve("informe.pdf"))).isEqualTo(before);
    assertThat(Files.getAttribute(shown.resolve("informe.pdf"), "unix:ino")).isEqualTo(file);
    assertThat(builds(out)).hasSize(1);
  }

  @Test
  void mendsABuildThatSomebodyEdited() throws Exception {
    Path shown = publisher.publish("2020-2", report("uno"));
    Files.writeString(shown.resolve("informe.html"), "<p>UNO");
    Files.delete(shown.resolve("datos/actividades.csv"));
    Files.createDirectory(shown.resolve("datos/actividades.csv"));
    Files.delete(shown.resolve("informe.pdf"));
    Files.createSymbolicLink(shown.resolve("informe.pdf"), Path.of("informe.html"));
    Files.writeString(shown.resolve("datos/de-más.txt"), "");

    publisher.publish("2020-2", report("uno"));

    assertThat(textOfWholeReport(shown)).isEqualTo("uno");
  }

  @Test
  void replacesALinkThatLeadsNowhere() throws Exception {
    Files.createDirectories(out);
    Files.createSymbolicLink(out.resolve("2020-2"), Path.of(".builds/0123456789abcdef"));

    publisher.publish("2020-2", report("uno"));

    assertThat(textOfWholeReport(out.resolve("2020-2"))).isEqualTo("uno");
  }

  @Test
  void movesAFolderThatIsNotOursOutOfTheWayWithoutLosingIt() throws Exception {
    Files.createDirectories(out.resolve("2020-2"));
    Files.writeString(out.resolve("2020-2/notas.txt"), "de la editora");
    Files.writeString(out.resolve("2020-2.anterior"), "también suyo");

    publisher.publish("2020-2", report("uno"));
    publisher.publish("2020-2", report("dos"));
    publisher.publish("2020-2", report("tres"));

    assertThat(textOfWholeReport(out.resolve("2020-2"))).isEqualTo("tres");
    assertThat(out.resolve("2020-2.anterior-2/notas.txt")).hasContent("de la editora");
    assertThat(out.resolve("2020-2.anterior")).hasContent("también suyo");
  }

  @Test
  void leavesAloneWhatElseIsInTheOutputFolder() throws Exception {
    Files.createDirectories(out);
    Files.writeString(out.resolve(".gitignore"), "*\n");

    publisher.publish("2020-2", report("uno"));

    assertThat(out.resolve(".gitignore")).hasContent("*\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", ".builds", "a/b", "a\\b"})
  void takesForAnEditionOnlyThePlainNameOfAFolder(String edicion) {
    assertThatThrownBy(() -> publisher.publish(edicion, report("uno")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(out).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/etc/x", "../x", "a//b", "a/./b", "a\\b", "a\nb", "C:x", "SHA256SUMS"})
  void writesNoFileOutsideItsBuild(String name) throws IOException {
    SortedMap<String, byte[]> files = report("uno");
    files.put(name, new byte[0]);

    assertThatThrownBy(() -> publisher.publish("2020-2", files))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(out).doesNotExist();
  }
}
