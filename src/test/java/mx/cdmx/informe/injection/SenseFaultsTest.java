package mx.cdmx.informe.injection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.load.EditionLoader;
import mx.cdmx.informe.validate.RuleSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults of sense put into the clean edition are found. */
class SenseFaultsTest {
  @TempDir private Path folder;

  static List<Fault> faults() {
    return SenseFaults.all();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void areFoundWhereTheyAre(Fault fault) throws IOException {
    Path edition = Path.of("records/2020-2");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(edition)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path f : files) {
      Path copy = folder.resolve(edition.relativize(f).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(f, copy);
    }
    Random random = new Random(4);
    List<String> missed = new ArrayList<>();
    int done = 0;
    for (int tries = 0; done < 20 && tries < 2_000; tries++) {
      Path file = files.get(random.nextInt(files.size()));
      String clean = Files.readString(file);
      if (!clean.contains("\ntexto: |") || clean.contains("presentacion.schema")) {
        continue;
      }
      Optional<Injected> injected = fault.injector().into(clean, random);
      if (injected.isEmpty()) {
        continue;
      }
      done++;
      Path copy = folder.resolve(edition.relativize(file).toString());
      Files.writeString(copy, injected.get().yaml());
      List<String> found = found(folder);
      Files.writeString(copy, clean);
      if (!found.equals(List.of(fault.code() + " " + injected.get().line()))) {
        missed.add(file + " " + injected.get().line() + " " + found);
      }
    }
    assertThat(done).isEqualTo(20);
    assertThat(missed).isEmpty();
  }

  private static List<String> found(Path folder) {
    Diagnostics found = new Diagnostics();
    var edicion =
        new EditionLoader(folder, Path.of("records/catalogos"), Path.of(""), found)
            .load()
            .orElseThrow();
    List<Diagnostic> all = new ArrayList<>(found.sorted());
    all.addAll(new RuleSet(c -> true).check(edicion));
    return all.stream().map(d -> d.code() + " " + d.place().span().line()).toList();
  }
}
