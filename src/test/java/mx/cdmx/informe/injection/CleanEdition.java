package mx.cdmx.informe.injection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.load.EditionLoader;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.proofread.MistakeCache;
import mx.cdmx.informe.proofread.Proofreader;
import mx.cdmx.informe.render.FontCoverage;
import mx.cdmx.informe.validate.RuleSet;

/**
 * A copy of the edition that the project ships with, to put faults into and take them out again.
 */
final class CleanEdition {
  private static final Path RECORDS = Path.of("records").toAbsolutePath();
  private static final String EDITION = "2020-2";
  private static final IntPredicate FONTS = new FontCoverage(Path.of("templates"))::covers;

  private static final Proofreader PROOFREADER =
      new Proofreader(new MistakeCache(Path.of("target/informe")), (done, all) -> {});

  private final Path folder;
  private final Map<String, byte[]> clean = new TreeMap<>();
  private final List<Path> strange = new ArrayList<>();

  /** Copies the edition into a folder. */
  CleanEdition(Path folder) throws IOException {
    this.folder = folder;
    try (Stream<Path> files = Files.walk(RECORDS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = RECORDS.relativize(file).toString().replace('\\', '/');
        clean.put(name, Files.readAllBytes(file));
        write(name, clean.get(name));
      }
    }
    strange.clear();
  }

  /** The names of its activities' files. */
  List<String> records() {
    return clean.keySet().stream().filter(n -> n.matches(EDITION + "/[^/]+/[^/]+\\.yaml")).toList();
  }

  /** The text of a file, with LF line ends. */
  String text(String name) {
    return new String(clean.get(name), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** Writes a file over what is there. */
  void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    strange.add(file);
  }

  /** Writes a file over what is there. */
  void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes a file away. */
  void delete(String name) throws IOException {
    Files.delete(folder.resolve(name));
    strange.add(folder.resolve(name));
  }

  /** Gives a file another name. */
  void rename(String from, String to) throws IOException {
    write(to, clean.get(from));
    delete(from);
  }

  /** What validation says of it; after that it is clean again. */
  List<Diagnostic> findings() throws IOException {
    return findings((edicion, found) -> {});
  }

  /** What validation says of the files that are changed; after that it is clean again. */
  List<Diagnostic> findingsOfWhatChanged() throws IOException {
    Set<Path> changed = Set.copyOf(strange);
    return findings().stream().filter(d -> changed.contains(d.place().file().path())).toList();
  }

  /** The same with the mistakes of spelling and grammar. */
  List<Diagnostic> findingsAndMistakesOfWhatChanged() throws IOException {
    Set<Path> changed = Set.copyOf(strange);
    return findings(
            (edicion, found) ->
                found.addAll(
                    PROOFREADER.check(edicion, place -> changed.contains(place.file().path()))))
        .stream()
        .filter(d -> changed.contains(d.place().file().path()))
        .toList();
  }

  /** What some rules say of it, errors of loading aside; it stays as it is. */
  List<Diagnostic> findings(RuleSet rules) {
    return new EditionLoader(
            folder.resolve(EDITION), folder.resolve("catalogos"), folder, new Diagnostics())
        .load()
        .map(rules::check)
        .orElse(List.of());
  }

  private List<Diagnostic> findings(BiConsumer<Edicion, Diagnostics> also) throws IOException {
    Diagnostics found = new Diagnostics();
    try {
      new EditionLoader(folder.resolve(EDITION), folder.resolve("catalogos"), folder, found)
          .load()
          .ifPresent(
              edicion -> {
                found.addAll(new RuleSet(FONTS).check(edicion));
                also.accept(edicion, found);
              });
    } finally {
      restore();
    }
    return found.sorted();
  }

  private void restore() throws IOException {
    for (Path file : List.copyOf(strange)) {
      byte[] bytes = clean.get(folder.relativize(file).toString().replace('\\', '/'));
      if (bytes == null) {
        Files.delete(file);
      } else {
        Files.write(file, bytes);
      }
    }
    strange.clear();
  }
}
