package mx.cdmx.informe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code validate} says of each case, and what must not change it. */
class ValidateGoldenTest {
  @TempDir private Path folder;

  static List<String> cases() throws IOException {
    return Cases.names();
  }

  private static String said(String name, Path folder) throws IOException {
    Run run = Cases.validate(name, folder);
    assertThat(run.out()).isEmpty();
    return run.err() + "exit " + run.code() + "\n";
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatTheCaseExpects(String name) throws IOException {
    Cases.layOut(name, folder);
    GoldenFile.check(Cases.folder(name).resolve("expected.txt"), said(name, folder));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysTheSameOfFilesMadeInAnotherOrderAndWithLineEndsOfWindows(
      String name, @TempDir Path other) throws IOException {
    Cases.layOut(name, folder);
    Cases.layOut(name, other, true, true);
    assertThat(said(name, other)).isEqualTo(said(name, folder));
  }
}
