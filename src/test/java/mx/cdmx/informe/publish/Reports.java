package mx.cdmx.informe.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small reports to publish, and what is found of them on the disk. */
final class Reports {
  private Reports() {}

  static SortedMap<String, byte[]> report(String text) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("informe.html", ("<p>" + text).getBytes(UTF_8));
    files.put("informe.pdf", ("%PDF " + text).getBytes(UTF_8));
    files.put("datos/actividades.csv", ("id\n" + text).getBytes(UTF_8));
    return files;
  }

  /** The text of the report in a folder, which must be whole: no file missing, mixed or extra. */
  static String textOfWholeReport(Path folder) {
    String text = read(folder.resolve("informe.html")).substring(3);
    Build expected = Build.of(report(text));
    assertThat(namesIn(folder)).containsExactlyElementsOf(expected.files().keySet());
    expected
        .files()
        .forEach((name, bytes) -> assertThat(folder.resolve(name)).hasBinaryContent(bytes));
    return text;
  }

  static List<String> namesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder.toRealPath())) {
      Path root = folder.toRealPath();
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code out/.builds} holds but for its lock. */
  static List<String> builds(Path out) {
    try {
      return Disk.children(out.resolve(".builds")).stream()
          .map(build -> build.getFileName().toString())
          .filter(name -> !name.equals(".lock"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
