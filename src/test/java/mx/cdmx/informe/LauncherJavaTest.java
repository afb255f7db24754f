package mx.cdmx.informe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How the launcher finds Java, and what it calls it with. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there informe.cmd is the launcher")
final class LauncherJavaTest {
  private LauncherSandbox sandbox;

  @BeforeEach
  void checkOut(@TempDir Path temp) throws Exception {
    sandbox = new LauncherSandbox(temp);
  }

  @Test
  void passesArgumentsFolderAndExitCodeOnAsTheyAre() throws Exception {
    var launch = sandbox.launch(Map.of("FAKE_EXIT", "7"), "validate", "a  b", "", "*", "ñ$HOME");

    assertThat(launch.exit()).isEqualTo(7);
    assertThat(launch.out().lines())
        .startsWith("<" + sandbox.root + ">", "<-XX:TieredStopAtLevel=1>", "<-XX:+UseSerialGC>")
        .contains("<-Dinforme.home=" + sandbox.home + ">")
        .endsWith("<mx.cdmx.informe.cli.Main>", "<validate>", "<a  b>", "<>", "<*>", "<ñ$HOME>");
  }

  @Test
  void findsItsFolderThroughLinks() throws Exception {
    Path links = Files.createDirectories(sandbox.root.resolve("a/b"));
    Files.createSymbolicLink(links.resolve("uno"), Path.of("../../mi informe ñ/informe"));
    Files.createSymbolicLink(sandbox.root.resolve("dos"), Path.of("a/b/uno"));

    var launch = sandbox.finish(sandbox.start(Path.of("./dos"), Map.of()));

    assertThat(launch.out()).contains("<-Dinforme.home=" + sandbox.home + ">");
  }

  @Test
  void addsTheOptionsOfTheEnvironment() throws Exception {
    var launch = sandbox.launch(Map.of("INFORME_JAVA_OPTS", "-Xmx2g -Da=*"));

    assertThat(launch.out()).contains("<-Xmx2g>\n<-Da=*>\n");
  }

  @Test
  void asksForHugePagesWhereLinuxHasThem() throws Exception {
    boolean has = Files.isReadable(Path.of("/sys/kernel/mm/transparent_hugepage/enabled"));

    var launch = sandbox.launch(Map.of());

    assertThat(launch.out().contains("<-XX:+UseTransparentHugePages>\n")).isEqualTo(has);
  }

  @Test
  void prefersTheJavaOfJavaHome() throws Exception {
    sandbox.remove("java");

    var launch = sandbox.launch(Map.of("JAVA_HOME", sandbox.jdk.toString()));

    assertThat(launch.exit()).isZero();
  }

  @Test
  void asksAJavaWithoutAReleaseFileForItsVersion() throws Exception {
    Files.delete(sandbox.jdk.resolve("release"));

    assertThat(sandbox.launch(Map.of("FAKE_VERSION", "21")).exit()).isZero();
    var old = sandbox.launch(Map.of("FAKE_VERSION", "1.8.0_392"));
    assertThat(old.exit()).isEqualTo(3);
    assertThat(old.err()).contains("hace falta Java 17 o posterior").contains("1.8.0_392");
  }

  @Test
  void refusesAnOldJava() throws Exception {
    sandbox.releaseJdk("11.0.2");

    var launch = sandbox.launch();

    assertThat(launch.exit()).isEqualTo(3);
    assertThat(launch.err()).contains("hace falta Java 17 o posterior").contains("11.0.2");
    assertThat(sandbox.log()).isEmpty();
  }

  @Test
  void saysThatJavaIsMissingOrNotWhereJavaHomeSays() throws Exception {
    sandbox.remove("java");

    var missing = sandbox.launch();
    var wrong = sandbox.launch(Map.of("JAVA_HOME", "/no/hay"));

    assertThat(List.of(missing.exit(), wrong.exit())).containsOnly(3);
    assertThat(missing.err()).contains("no se encontró Java");
    assertThat(wrong.err()).contains("JAVA_HOME indica /no/hay");
  }

  @Test
  void saysThatAJavaWithoutCompilerCannotCompile() throws Exception {
    Files.delete(sandbox.jdk.resolve("bin/javac"));

    var launch = sandbox.launch();

    assertThat(launch.exit()).isEqualTo(3);
    assertThat(launch.err()).contains("Instale un JDK 17");
  }

  @Test
  void startsFromTheArchiveMadeForThisJavaAndTheseJars() throws Exception {
    assertThat(sandbox.launch().out()).contains(archiveOption());
    assertThat(sandbox.launch().out()).contains(archiveOption());
    assertThat(sandbox.log()).containsExactly("mvn", "training");
  }

  @Test
  void makesAnotherArchiveForAnotherJavaAndDropsTheOld() throws Exception {
    sandbox.launch();
    var old = sandbox.archives();
    sandbox.releaseJdk("17.0.2");

    assertThat(sandbox.launch().out()).contains(archiveOption());
    assertThat(sandbox.archives()).hasSize(1).doesNotContainAnyElementsOf(old);
  }

  @Test
  void makesTheArchiveAnewForAJarPackagedByHand() throws Exception {
    sandbox.launch();
    sandbox.ageAll();
    Files.writeString(sandbox.home.resolve("target/informe.jar"), "PROGRAM\n");

    sandbox.launch();

    assertThat(sandbox.log()).containsExactly("mvn", "training", "training");
  }

  @Test
  void runsWithoutAnArchiveWhereThisJavaMakesNoneAndTriesOnlyOnce() throws Exception {
    var first = sandbox.launch(Map.of("FAKE_NO_ARCHIVE", "1"));
    var second = sandbox.launch(Map.of("FAKE_NO_ARCHIVE", "1"));

    assertThat(first.exit()).isZero();
    assertThat(first.out() + second.out()).doesNotContain("SharedArchiveFile");
    assertThat(sandbox.log()).containsExactly("mvn", "training");
  }

  private String archiveOption() throws Exception {
    assertThat(sandbox.archives()).hasSize(1);
    return "<-XX:SharedArchiveFile=" + sandbox.archives().get(0) + ">";
  }
}
