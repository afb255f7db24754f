package mx.cdmx.informe.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The templates in a folder of their own, to be spoiled. */
record TemplatesCopy(Path folder) {
  static TemplatesCopy in(Path folder) {
    try (Stream<Path> files = Files.walk(SampleReport.TEMPLATES)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = folder.resolve(SampleReport.TEMPLATES.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
      return new TemplatesCopy(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes one text for another in a template. */
  TemplatesCopy spoil(String template, String from, String to) {
    Path file = folder.resolve(template);
    try {
      String text = Files.readString(file);
      if (!text.contains(from)) {
        throw new IllegalArgumentException(template + " does not hold " + from);
      }
      Files.write(file, List.of(text.replace(from, to)));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
