package mx.cdmx.informe.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostics;

/**
 * The editions in a folder of records.
 *
 * @param records the folder
 */
public record Editions(Path records) {
  private static final String FILE = "edicion.yaml";

  /** What open data of an edition always have. */
  private static final String PUBLISHED = "datapackage.json";

  private static final Pattern SEMESTER = Pattern.compile("([1-9]\\d{3})-([12])");

  /** Their folders, by name. */
  public List<Path> folders() {
    if (!Files.isDirectory(records)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(records)) {
      return inside
          .filter(Editions::isEdition)
          .sorted(Comparator.comparing(p -> p.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last one, by name, that is not being written any more. */
  public Optional<Path> latestClosed() {
    return folders().stream().filter(p -> !isOpen(p)).reduce((a, b) -> b);
  }

  /** Whether a folder holds an edition. */
  public static boolean isEdition(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  /** Whether a folder holds the open data of an edition. */
  public static boolean isPublished(Path folder) {
    return Files.isRegularFile(folder.resolve(PUBLISHED));
  }

  /**
   * The name of the semester before: 2020-1 for 2020-2; empty where a name is not of a semester.
   */
  public static Optional<String> before(String name) {
    Matcher semester = SEMESTER.matcher(name);
    if (!semester.matches()) {
      return Optional.empty();
    }
    boolean second = semester.group(2).equals("2");
    int year = Integer.parseInt(semester.group(1)) - (second ? 0 : 1);
    return Optional.of(year + (second ? "-1" : "-2"));
  }

  /** The edition's folder that a path is in, the path itself included. */
  public static Optional<Path> around(Path path) {
    return Stream.iterate(path.toAbsolutePath().normalize(), p -> p != null, Path::getParent)
        .filter(Editions::isEdition)
        .findFirst();
  }

  /** The catalogues of an edition: those beside it, else those of the records. */
  public Path catalogos(Path edicion) {
    Path beside = edicion.toAbsolutePath().normalize().resolveSibling("catalogos");
    return Files.isDirectory(beside) ? beside : records.resolve("catalogos");
  }

  /** An edition that cannot be read is not open: building it tells what is wrong. */
  private static boolean isOpen(Path folder) {
    return new DocumentReader(folder, new Diagnostics())
        .read(folder.resolve(FILE), Esquema.EDICION)
        .map(d -> d.root().flag("abierta"))
        .orElse(false);
  }
}
