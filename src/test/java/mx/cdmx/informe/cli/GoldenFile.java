package mx.cdmx.informe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a case expects, in a file. {@code -Dgolden.update=true} writes it anew, never where CI is
 * set.
 */
public final class GoldenFile {
  private GoldenFile() {}

  /** Holds a text against a golden file. */
  public static void check(Path golden, String actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      assertThat(System.getenv("CI")).as("golden files are not rewritten in CI").isNull();
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, actual);
    }
    assertThat(golden).as("run once with -Dgolden.update=true").exists();
    assertThat(actual).isEqualTo(Files.readString(golden));
  }
}
