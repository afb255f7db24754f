package mx.cdmx.informe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there informe.cmd is the launcher")
final class LauncherTest {
  private LauncherSandbox sandbox;

  @BeforeEach
  void checkOut(@TempDir Path temp) throws Exception {
    sandbox = new LauncherSandbox(temp);
  }

  @Test
  void compilesAMissingProgramOnceAndSaysSo() throws Exception {
    var first = sandbox.launch("validate");
    var second = sandbox.launch("validate");

    assertThat(first.exit()).isZero();
    assertThat(first.err()).containsOnlyOnce("compilando el programa");
    assertThat(second.err()).isEmpty();
    assertThat(sandbox.log()).containsExactly("mvn", "training");
    assertThat(sandbox.home.resolve("target/informe.jar")).hasContent("program");
    assertThat(sandbox.targetNames()).noneMatch(name -> name.startsWith("."));
  }

  @Test
  void compilesAgainWhenASourceIsNewer() throws Exception {
    sandbox.launch();
    sandbox.ageAll();
    Files.writeString(sandbox.home.resolve("src/main/java/Main.java"), "class Main { int x; }");

    assertThat(sandbox.launch().err()).contains("compilando el programa");
    assertThat(sandbox.launch().err()).isEmpty();
    assertThat(sandbox.log()).containsExactly("mvn", "training", "mvn", "training");
  }

  @Test
  void compilesAgainWhenASourceIsDeleted() throws Exception {
    sandbox.launch();
    sandbox.ageAll();
    Files.delete(sandbox.home.resolve("src/main/java/Other.java"));

    assertThat(sandbox.launch().err()).contains("compilando el programa");
  }

  @Test
  void compilesAgainWhenASourceIsSavedWhileItCompiles() throws Exception {
    sandbox.closeGateOfMaven();
    Process launch = sandbox.start(sandbox.home.resolve("informe"), Map.of());
    awaitMaven();
    Files.writeString(sandbox.home.resolve("src/main/java/Main.java"), "class Main { int x; }");
    sandbox.openGateOfMaven();
    assertThat(sandbox.finish(launch).exit()).isZero();

    assertThat(sandbox.launch().err()).contains("compilando el programa");
  }

  @Test
  void lastsOnlyOneCompilationWhenTwoStartAtOnce() throws Exception {
    sandbox.closeGateOfMaven();
    Process first = sandbox.start(sandbox.home.resolve("informe"), Map.of());
    awaitMaven();
    Process second = sandbox.start(sandbox.home.resolve("informe"), Map.of());
    while (!sandbox.err().contains("esperando a que termine")) {
      Thread.sleep(20);
    }
    sandbox.openGateOfMaven();

    assertThat(sandbox.finish(second).exit()).isZero();
    assertThat(first.waitFor()).isZero();
    assertThat(sandbox.log()).containsOnlyOnce("mvn");
  }

  @Test
  void takesOverFromALaunchThatWasKilledWhileItCompiled() throws Exception {
    sandbox.closeGateOfMaven();
    Process killed = sandbox.start(sandbox.home.resolve("informe"), Map.of());
    awaitMaven();
    killed.destroyForcibly().waitFor();
    sandbox.openGateOfMaven();

    assertThat(sandbox.launch().exit()).isZero();
    assertThat(sandbox.home.resolve("target/informe.jar")).hasContent("program");
    assertThat(sandbox.targetNames()).doesNotContain(".lanzador");
  }

  @Test
  void compilesAmongTheUsersCachesWhenTheCheckoutCannotBeWritten() throws Exception {
    Files.writeString(
        sandbox.home.resolve("target"), "a file, which root cannot write into either");

    var first = sandbox.launch();
    var second = sandbox.launch();

    assertThat(first.exit()).isZero();
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).contains(sandbox.root + "/user/.cache/informe/mi informe ñ-");
    assertThat(sandbox.log()).containsExactly("mvn", "training");
  }

  @Test
  void showsWhatMavenSaidWhenItFailsAndKeepsTheOldProgram() throws Exception {
    sandbox.launch();
    sandbox.ageAll();
    Files.writeString(sandbox.home.resolve("src/main/java/Main.java"), "clas Main");

    var launch = sandbox.launch(Map.of("FAKE_FAILURE", "Main.java:1: class expected"));

    assertThat(launch.exit()).isEqualTo(3);
    assertThat(launch.err())
        .contains("Main.java:1: class expected")
        .contains("no se pudo compilar el programa");
    assertThat(launch.out()).isEmpty();
    assertThat(sandbox.home.resolve("target/informe.jar")).hasContent("program");
    assertThat(sandbox.targetNames()).noneMatch(name -> name.startsWith("."));
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    sandbox.remove("mvn");

    var launch = sandbox.launch();

    assertThat(launch.exit()).isEqualTo(3);
    assertThat(launch.err()).contains("falta Maven (mvn)");
  }

  private void awaitMaven() throws Exception {
    while (!sandbox.log().contains("mvn")) {
      Thread.sleep(20);
    }
  }
}
