package mx.cdmx.informe.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The golden cases: a folder each with the {@code records/} that differ from those of {@code base},
 * a list of those to take away ({@code quitar.txt}), and what is expected.
 */
public final class Cases {
  private static final Path ROOT = Run.PROJECT.resolve("src/test/resources/cases");
  private static final String BASE = "base";

  private Cases() {}

  /** The names of all of them. */
  public static List<String> names() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders
          .filter(Files::isDirectory)
          .map(p -> p.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  /** Those that hold what the summary in figures says of them. */
  public static List<String> ofFigures() throws IOException {
    return names().stream()
        .filter(n -> Files.exists(folder(n).resolve("expected-resumen.txt")))
        .toList();
  }

  /** The folder of a case. */
  public static Path folder(String name) {
    return ROOT.resolve(name);
  }

  /** What {@code validate} is told besides in a case ({@code opciones.txt}), as most are not. */
  public static List<String> options(String name) throws IOException {
    Path options = folder(name).resolve("opciones.txt");
    return Files.exists(options) ? Files.readAllLines(options) : List.of();
  }

  /** Validates the records of a case, laid out in a folder, with more options. */
  static Run validate(String name, Path folder, String... more) throws IOException {
    List<String> all = new ArrayList<>(List.of("validate", "--records", "records"));
    all.addAll(options(name));
    all.addAll(List.of(more));
    return Run.in(folder, all.toArray(String[]::new));
  }

  /** Lays a case's records out in a folder, over those of the base. */
  public static void layOut(String name, Path target) throws IOException {
    layOut(name, target, false, false);
  }

  /**
   * Lays a case's records out.
   *
   * @param reversed whether files are made in reverse order
   * @param crlf whether line ends become those of Windows
   */
  public static void layOut(String name, Path target, boolean reversed, boolean crlf)
      throws IOException {
    copy(folder(BASE).resolve("records"), target.resolve("records"), reversed, crlf);
    if (Files.isDirectory(folder(name).resolve("records"))) {
      copy(folder(name).resolve("records"), target.resolve("records"), reversed, crlf);
    }
    Path gone = folder(name).resolve("quitar.txt");
    if (Files.exists(gone)) {
      for (String path : Files.readAllLines(gone)) {
        Files.delete(target.resolve("records").resolve(path));
      }
    }
  }

  private static void copy(Path from, Path to, boolean reversed, boolean crlf) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      List<Path> files = new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
      if (reversed) {
        Collections.reverse(files);
      }
      for (Path file : files) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, crlf ? withCrlf(file) : Files.readAllBytes(file));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static byte[] withCrlf(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!file.toString().endsWith(".yaml")) {
      return bytes;
    }
    String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    return text.replace("\n", "\r\n").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}
