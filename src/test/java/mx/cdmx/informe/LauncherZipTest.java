package mx.cdmx.informe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher out of the zip: no sources, no Maven, no compiler. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there informe.cmd is the launcher")
final class LauncherZipTest {
  private LauncherSandbox sandbox;
  private Path program;

  @BeforeEach
  void unpack(@TempDir Path temp) throws Exception {
    sandbox = new LauncherSandbox(temp);
    sandbox.deliver();
    program = sandbox.home.resolve("programa");
  }

  @Test
  void runsTheProgramThatCameCompiled() throws Exception {
    var launch = sandbox.launch("validate");

    assertThat(launch).extracting("exit", "err").containsExactly(0, "");
    assertThat(launch.out()).contains("<" + program + "/informe.jar>").endsWith("<validate>\n");
    assertThat(sandbox.home.resolve("target")).doesNotExist();
  }

  @Test
  void keepsTheArchiveBesideTheJarsAndMakesItOnce() throws Exception {
    sandbox.launch();
    sandbox.launch();

    assertThat(sandbox.log()).containsExactly("training");
    assertThat(sandbox.archives()).hasSize(1).allMatch(a -> a.getParent().equals(program));
    assertThat(sandbox.root.resolve("user")).doesNotExist();
  }

  @Test
  void keepsTheArchiveAmongTheUsersCachesWhereTheProgramCannotBeWritten() throws Exception {
    sandbox.forbidFoldersIn(program);

    var first = sandbox.launch();
    var second = sandbox.launch();

    String archive = "SharedArchiveFile=" + sandbox.root + "/user/.cache/informe/mi informe ñ-";
    assertThat(first.out()).contains(archive).contains("<" + program + "/informe.jar>");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(sandbox.log()).containsExactly("training");
  }

  @Test
  void runsWithoutAnArchiveWhereNothingCanBeWritten() throws Exception {
    sandbox.forbidFoldersIn(program);
    Files.writeString(sandbox.root.resolve("user"), "a file where a home is expected");

    var launch = sandbox.launch();

    assertThat(launch).extracting("exit", "err").containsExactly(0, "");
    assertThat(launch.out()).doesNotContain("SharedArchiveFile");
  }

  @Test
  void saysThatTheZipWasNotUnpackedWhole() throws Exception {
    Files.delete(program.resolve("informe.jar"));

    var launch = sandbox.launch();

    assertThat(launch.exit()).isEqualTo(3);
    assertThat(launch.err()).contains("Descomprima completo el archivo zip");
  }
}
