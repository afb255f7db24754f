package mx.cdmx.informe.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code validate --fix} mends, and what it leaves alone. */
class FixTest {
  private static final String CASE = "arreglos";
  private static final String RECORD = "records/2020-2/eje-1/caso.yaml";

  @TempDir private Path folder;

  static List<String> cases() throws IOException {
    return Cases.names();
  }

  private static Run fix(Path folder, String... arguments) {
    List<String> all = Stream.concat(Stream.of("validate", "--fix"), Stream.of(arguments)).toList();
    return Run.in(folder, all.toArray(new String[0]));
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        files.put(folder.relativize(file).toString(), new String(bytes, ISO_8859_1));
      }
    }
    return files;
  }

  @Test
  void mendsWhatHasOneRightAnswerAndTellsEachLine() throws IOException {
    Cases.layOut(CASE, folder);
    Run run = fix(folder, "--records", "records");
    GoldenFile.check(Cases.folder(CASE).resolve("arreglado.txt"), run.err());
    GoldenFile.check(
        Cases.folder(CASE).resolve("arreglado.yaml"), Files.readString(folder.resolve(RECORD)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aSecondTimeChangesNothing(String name) throws IOException {
    Cases.layOut(name, folder);
    fix(folder, "--records", "records");
    Map<String, String> once = files(folder);
    fix(folder, "--records", "records");
    assertThat(files(folder)).isEqualTo(once);
  }

  @Test
  void keepsTheLineEndsOfWindowsAndTheByteOrderMark(@TempDir Path other) throws IOException {
    Cases.layOut(CASE, folder);
    Cases.layOut(CASE, other, false, true);
    Path marked = other.resolve(RECORD);
    Files.writeString(marked, "\uFEFF" + Files.readString(marked));
    fix(folder, "--records", "records");
    fix(other, "--records", "records");
    assertThat(Files.readString(marked))
        .isEqualTo("\uFEFF" + Files.readString(folder.resolve(RECORD)).replace("\n", "\r\n"));
  }

  @Test
  void changesNothingInTheEditionThatTheProjectShipsWith() throws IOException {
    Path records = Run.PROJECT.resolve("records");
    for (String file : files(records).keySet()) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.copy(records.resolve(file), folder.resolve(file));
    }
    assertThat(fix(folder, "--records", ".", "2020-2").code()).isZero();
    assertThat(files(folder)).isEqualTo(files(records));
  }

  @Test
  void changesOnlyTheFilesNamed() throws IOException {
    Cases.layOut(CASE, folder);
    Map<String, String> before = files(folder);
    fix(folder, "records/2020-2/eje-1/taller.yaml");
    assertThat(files(folder)).isEqualTo(before);
  }

  @Test
  void leavesAFileThatDoesNotParseAsItIs() throws IOException {
    Cases.layOut(CASE, folder);
    Files.writeString(folder.resolve(RECORD), "titulo: a: b  c , d\n");
    Map<String, String> before = files(folder);
    assertThat(fix(folder, RECORD).code()).isEqualTo(1);
    assertThat(files(folder)).isEqualTo(before);
  }

  @Test
  void leavesWhatTheRecordWantsSilenced() throws IOException {
    Cases.layOut(CASE, folder);
    Path record = folder.resolve(RECORD);
    String silenced = "omitir:\n  - {codigo: espacios, motivo: Así se imprimió}\n";
    Files.writeString(record, Files.readString(record) + silenced);
    fix(folder, RECORD);
    assertThat(record).content().contains("1.er Foro  de").contains("La reunión ,en línea,fue");
  }

  @Test
  void reportsWhatIsLeftInTheFormAskedFor() throws IOException {
    Cases.layOut(CASE, folder);
    Run run = fix(folder, "--format", "json", RECORD);
    assertThat(run.out()).contains("palabra-repetida").doesNotContain("\"espacios\"");
    assertThat(run.err()).contains(RECORD + ":2: «1er» → «1.er»");
  }
}
