package mx.cdmx.informe.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of an edition's folder, in an order that does not depend on the file system.
 *
 * @param records activities by the folder that they are in
 * @param strays YAML files where none is looked for, or with an ending that is not read
 */
record EditionFiles(List<RecordFile> records, List<Path> strays) {

  /**
   * The file of an activity.
   *
   * @param path the file
   * @param apartado the name of its folder
   */
  record RecordFile(Path path, String apartado) {}

  private static final List<String> OWN = List.of("edicion.yaml", "presentacion.yaml");

  EditionFiles {
    records = List.copyOf(records);
    strays = List.copyOf(strays);
  }

  /** Lists a folder. */
  static EditionFiles of(Path folder) {
    List<RecordFile> records = new ArrayList<>();
    List<Path> strays = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.filter(Files::isRegularFile).sorted(bySlashes(folder)).toList()) {
        sort(folder.relativize(path), path, records, strays);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new EditionFiles(records, strays);
  }

  private static void sort(Path relative, Path path, List<RecordFile> records, List<Path> strays) {
    String name = relative.getFileName().toString();
    if (name.startsWith(".") || !name.matches("(?i).*\\.ya?ml")) {
      return;
    }
    if (relative.getNameCount() == 2 && name.endsWith(".yaml")) {
      records.add(new RecordFile(path, relative.getName(0).toString()));
    } else if (relative.getNameCount() != 1 || !OWN.contains(name)) {
      strays.add(path);
    }
  }

  private static Comparator<Path> bySlashes(Path folder) {
    return Comparator.comparing(p -> folder.relativize(p).toString().replace('\\', '/'));
  }
}
