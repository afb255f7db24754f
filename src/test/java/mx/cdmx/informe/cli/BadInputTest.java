package mx.cdmx.informe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in a record, a build says so, ends with 1 and leaves {@code out/} alone. */
class BadInputTest {
  private static final String RECORD = "records/2020-2/eje-1/caso.yaml";

  @TempDir private Path folder;

  @BeforeEach
  void layOutAGoodEdition() throws IOException {
    Cases.layOut("base", folder);
    Files.createDirectories(folder.resolve("out/2020-2"));
    Files.writeString(folder.resolve("out/2020-2/informe.pdf"), "el anterior");
  }

  private Run build(byte[] record) throws IOException {
    Files.write(folder.resolve(RECORD), record);
    Run run = Run.in(folder, "build", "--records", "records", "--out", "out");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(RECORD + ":").doesNotContain("Exception", "\tat ");
    assertThat(folder.resolve("out/2020-2/informe.pdf")).hasContent("el anterior");
    return run;
  }

  @Test
  void twentyMegabytesOfBracketsAreOneError() throws IOException {
    byte[] brackets = "[".repeat(20 << 20).getBytes(StandardCharsets.UTF_8);
    assertThat(build(brackets).err())
        .contains("[archivo-demasiado-grande] El archivo mide 20 MB")
        .containsOnlyOnce(": error [");
  }

  @Test
  void aMegabyteOfBracketsIsOneErrorAtItsLine() throws IOException {
    byte[] brackets = "[".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    assertThat(build(brackets).err())
        .contains(":1:22: error [anidamiento-excesivo]")
        .containsOnlyOnce(": error [")
        .hasSizeLessThan(1000);
  }

  @Test
  void bytesThatAreNoTextAreOneErrorAtTheirLine() throws IOException {
    byte[] record = {'t', 'i', 't', 'u', 'l', 'o', ':', ' ', 'x', '\n', (byte) 0xC3, '\n'};
    assertThat(build(record).err()).contains(":2:1: error [codificacion]");
  }

  @Test
  void aListIsAnErrorAndNotACrash() throws IOException {
    byte[] record = "- uno\n- dos\n".getBytes(StandardCharsets.UTF_8);
    assertThat(build(record).err()).contains("[se-esperaba-mapa]");
  }

  @Test
  void aDraftIsNotCompiledFromWhatCannotBeLoaded() throws IOException {
    Files.writeString(folder.resolve(RECORD), "titulo: [\n");
    Run run = Run.in(folder, "build", "--borrador", "--records", "records", "--out", "out");
    assertThat(run.code()).isEqualTo(1);
    assertThat(folder.resolve("out/2020-2/informe.pdf")).hasContent("el anterior");
  }
}
