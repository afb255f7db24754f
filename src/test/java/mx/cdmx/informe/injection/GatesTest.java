package mx.cdmx.informe.injection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import mx.cdmx.informe.cli.Cases;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.load.EditionLoader;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.render.FontCoverage;
import mx.cdmx.informe.validate.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Clues and traits spare rules the texts where no fault can be: with and without them, the findings
 * are the same.
 */
class GatesTest {
  private static final IntPredicate FONTS = new FontCoverage(Path.of("templates"))::covers;
  private static final Path PRINTED = Path.of("src/test/resources/editions/2020-2-impresa");
  private static final Path RECORDS = Path.of("records");

  @TempDir private Path folder;

  static List<String> cases() throws IOException {
    return Cases.names();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void loseNothingOfTheGoldenCases(String name) throws IOException {
    Cases.layOut(name, folder);
    Path records = folder.resolve("records");
    load(records.resolve("2020-2"), records.resolve("catalogos")).ifPresent(GatesTest::compare);
  }

  @Test
  void loseNothingOfThePrintedEdition() {
    Edicion printed = load(PRINTED, RECORDS.resolve("catalogos")).orElseThrow();
    assertThat(compare(printed)).hasSizeGreaterThan(100);
  }

  /** One fault of each kind, each in a record of its own. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void loseNoneOfTheFaultsPutInTheCleanEdition(int seed) throws IOException {
    CleanEdition edition = new CleanEdition(folder);
    Random random = new Random(seed);
    List<String> records = new ArrayList<>(edition.records());
    Collections.shuffle(records, random);
    for (Fault fault : faults().toList()) {
      for (String record : List.copyOf(records)) {
        Optional<Injected> injected = fault.injector().into(edition.text(record), random);
        if (injected.isPresent()) {
          edition.write(record, injected.get().yaml());
          records.remove(record);
          break;
        }
      }
    }
    List<Diagnostic> found = edition.findings(new RuleSet(FONTS));
    assertThat(edition.findings(RuleSet.withoutGates(FONTS))).isEqualTo(found);
    assertThat(found).hasSizeGreaterThan(50);
  }

  private static Stream<Fault> faults() {
    return Stream.of(
            SenseFaults.all(),
            ProseFaults.all(),
            SpanishFaults.all(),
            AcrossFaults.all(),
            NameFaults.all(),
            UsageFaults.all())
        .flatMap(List::stream);
  }

  private static List<Diagnostic> compare(Edicion edicion) {
    List<Diagnostic> found = new RuleSet(FONTS).check(edicion);
    assertThat(RuleSet.withoutGates(FONTS).check(edicion)).isEqualTo(found);
    return found;
  }

  private static Optional<Edicion> load(Path edition, Path catalogos) {
    return new EditionLoader(edition, catalogos, edition, new Diagnostics()).load();
  }
}
