package mx.cdmx.informe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A checkout with the real launcher, and a Java and a Maven that only say how they were called. */
final class LauncherSandbox {
  private static final List<String> TOOLS =
      List.of(
          "sh",
          "find",
          "wc",
          "cksum",
          "readlink",
          "mkdir",
          "rmdir",
          "rm",
          "mv",
          "touch",
          "cat",
          "sleep");
  private static final String JAVA =
      """
      #!/bin/sh
      for arg; do
        case $arg in
          -version) echo 'openjdk version "'"${FAKE_VERSION:-17.0.1}"'" 2021-10-19' >&2; exit ;;
          -XX:DumpLoadedClassList=*) echo classes >"${arg#*=}"; exit 1 ;;
          -Xshare:dump) dumping=true ;;
          -XX:SharedArchiveFile=*)
            [ -n "${dumping:-}" ] || continue
            echo training >>"$FAKE_LOG"
            [ -n "${FAKE_NO_ARCHIVE:-}" ] || echo classes >"${arg#*=}"
            exit 1 ;;
        esac
      done
      printf '<%s>\\n' "$PWD" "$@"
      exit "${FAKE_EXIT:-0}"
      """;
  private static final String MAVEN =
      """
      #!/bin/sh
      echo mvn >>"$FAKE_LOG"
      while [ -e "$FAKE_LOG.gate" ]; do sleep 1; done
      for arg; do
        case $arg in -Dinforme.target=*) target=${arg#*=} ;; esac
      done
      mkdir -p "$target/lib" && echo half >"$target/informe.jar" || exit 1
      [ -z "${FAKE_FAILURE:-}" ] || { echo "$FAKE_FAILURE"; exit 1; }
      echo library >"$target/lib/a.jar"
      echo program >"$target/informe.jar"
      """;

  final Path root;
  final Path home;
  final Path jdk;
  private final Path bin;
  private final Path log;
  private int launches;

  LauncherSandbox(Path root) throws IOException {
    this.root = root.toRealPath();
    home = Files.createDirectories(this.root.resolve("mi informe ñ"));
    jdk = Files.createDirectories(this.root.resolve("jdk/bin")).getParent();
    bin = Files.createDirectories(this.root.resolve("bin"));
    log = this.root.resolve("log");
    Files.copy(Path.of("informe"), home.resolve("informe"));
    makeExecutable(home.resolve("informe"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Files.createDirectories(home.resolve("src/main/java"));
    Files.writeString(home.resolve("src/main/java/Main.java"), "class Main {}");
    Files.writeString(home.resolve("src/main/java/Other.java"), "class Other {}");
    for (String tool : TOOLS) {
      script(bin.resolve(tool), "#!/bin/sh\nexec " + find(tool) + " \"$@\"\n");
    }
    script(jdk.resolve("bin/java"), JAVA);
    script(jdk.resolve("bin/javac"), JAVA);
    releaseJdk("17.0.1");
    Files.createSymbolicLink(bin.resolve("java"), Path.of("../jdk/bin/java"));
    script(bin.resolve("mvn"), MAVEN);
  }

  /** What came of a launch. */
  record Launch(int exit, String out, String err) {}

  Launch launch(String... args) throws Exception {
    return launch(Map.of(), args);
  }

  Launch launch(Map<String, String> environment, String... args) throws Exception {
    return finish(start(home.resolve("informe"), environment, args));
  }

  Process start(Path launcher, Map<String, String> environment, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(args));
    launches++;
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(root.toFile())
            .redirectOutput(root.resolve("out-" + launches).toFile())
            .redirectError(root.resolve("err-" + launches).toFile());
    builder.environment().clear();
    builder.environment().put("PATH", bin.toString());
    builder.environment().put("HOME", root.resolve("user").toString());
    builder.environment().put("FAKE_LOG", log.toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Waits for the launch started last. */
  Launch finish(Process process) throws Exception {
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Launch(
        process.exitValue(), Files.readString(root.resolve("out-" + launches)), err());
  }

  String err() throws IOException {
    return Files.readString(root.resolve("err-" + launches));
  }

  List<String> log() throws IOException {
    return Files.exists(log) ? Files.readAllLines(log) : List.of();
  }

  void closeGateOfMaven() throws IOException {
    Files.createFile(root.resolve("log.gate"));
  }

  void openGateOfMaven() throws IOException {
    Files.delete(root.resolve("log.gate"));
  }

  void releaseJdk(String version) throws IOException {
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\nOS_NAME=\"x\"\n");
  }

  /** Makes of the checkout what the zip holds, on a machine with no more than a Java runtime. */
  void deliver() throws IOException {
    Path program = Files.createDirectories(home.resolve("programa/lib")).getParent();
    Files.writeString(program.resolve("informe.jar"), "program\n");
    Files.writeString(program.resolve("lib/a.jar"), "library\n");
    for (Path file : tree(program)) {
      age(file, Duration.ofDays(365));
    }
    for (String source :
        List.of("pom.xml", "src/main/java/Main.java", "src/main/java/Other.java")) {
      Files.delete(home.resolve(source));
    }
    remove("mvn");
    Files.delete(jdk.resolve("bin/javac"));
  }

  /** As on a read-only disk, which root cannot write on either. */
  void forbidFoldersIn(Path folder) throws IOException {
    String mkdir = Files.readString(bin.resolve("mkdir"));
    String check = "case \"$*\" in *'" + folder + "/'*) exit 1 ;; esac\n";
    Files.writeString(bin.resolve("mkdir"), mkdir.replace("exec ", check + "exec "));
  }

  void remove(String command) throws IOException {
    Files.delete(bin.resolve(command));
  }

  void age(Path path, Duration age) throws IOException {
    Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(age)));
  }

  /** Makes everything an hour old, so that what happens next is newer beyond doubt. */
  void ageAll() throws IOException {
    for (Path path : tree(home)) {
      age(path, Duration.ofHours(path.startsWith(home.resolve("target")) ? 1 : 2));
    }
    for (Path archive : archives()) {
      age(archive, Duration.ofMinutes(30));
    }
  }

  List<Path> archives() throws IOException {
    return tree(home).stream().filter(path -> path.toString().endsWith(".jsa")).toList();
  }

  List<String> targetNames() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("target"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  static List<Path> tree(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList();
    }
  }

  private static Path find(String tool) {
    return Stream.of("/usr/bin", "/bin")
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private static void script(Path path, String text) throws IOException {
    makeExecutable(Files.writeString(path, text));
  }

  private static void makeExecutable(Path path) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
