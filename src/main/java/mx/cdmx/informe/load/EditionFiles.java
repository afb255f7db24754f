package mx.cdmx.informe.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of an edition's folder, in an order that does not depend on the file system.
 *
 * @param records activities by the folder that they are in
 * @param strays YAML files where none is looked for, or with an ending that is not read (Windows
 *     adds .txt)
 */
record EditionFiles(List<RecordFile> records, List<Path> strays) {

  /**
   * The file of an activity.
   *
   * @param path the file
   * @param apartado the name of its folder
   */
  record RecordFile(Path path, String apartado) {}

  private static final Pattern YAML = Pattern.compile("(?i).*\\.ya?ml(\\.txt)?");
  private static final List<String> OWN = List.of("edicion.yaml", "presentacion.yaml");

  EditionFiles {
    records = List.copyOf(records);
    strays = List.copyOf(strays);
  }

  /** Lists a folder, and in it a record that may not be on the disk. */
  static EditionFiles of(Path folder, Optional<Unsaved> unsaved) {
    List<RecordFile> records = new ArrayList<>();
    List<Path> strays = new ArrayList<>();
    try (Stream<Path> walk = Files.find(folder, Integer.MAX_VALUE, EditionFiles::isFile)) {
      Map<String, Path> byName = new TreeMap<>();
      Stream.concat(walk, unsaved.map(Unsaved::path).stream())
          .forEach(path -> byName.put(withSlashes(folder.relativize(path)), path));
      byName.values().forEach(path -> sort(folder.relativize(path), path, records, strays));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new EditionFiles(records, strays);
  }

  private static void sort(Path relative, Path path, List<RecordFile> records, List<Path> strays) {
    String name = relative.getFileName().toString();
    if (name.startsWith(".") || !YAML.matcher(name).matches()) {
      return;
    }
    if (relative.getNameCount() == 2 && name.endsWith(".yaml")) {
      records.add(new RecordFile(path, relative.getName(0).toString()));
    } else if (relative.getNameCount() != 1 || !OWN.contains(name)) {
      strays.add(path);
    }
  }

  private static boolean isFile(Path path, BasicFileAttributes attributes) {
    return attributes.isRegularFile() || (attributes.isSymbolicLink() && Files.isRegularFile(path));
  }

  private static String withSlashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
