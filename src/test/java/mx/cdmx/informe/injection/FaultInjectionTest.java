package mx.cdmx.informe.injection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.proofread.Proofreader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of fault, put at random places of the clean edition, is found there and alone. */
class FaultInjectionTest {
  private static final int PLACES = 20;
  private static final int FEWEST_FOUND = 19;

  /** The same places in every run; another number tries others. */
  private static final int SEED = Integer.getInteger("injection.seed", 2020);

  @TempDir private static Path folder;
  private static CleanEdition edition;

  private static List<Fault> all() {
    return Stream.of(
            StructureFaults.all(),
            SenseFaults.all(),
            ProseFaults.all(),
            SpanishFaults.all(),
            AcrossFaults.all(),
            LanguageFaults.all())
        .flatMap(List::stream)
        .toList();
  }

  static Stream<Named<Fault>> faults() {
    return all().stream().map(fault -> Named.of(fault.code(), fault));
  }

  @BeforeAll
  static void copyTheEdition() throws IOException {
    edition = new CleanEdition(folder);
    assertThat(edition.findings().stream().map(d -> said(d, Map.of())))
        .as("found in the clean edition")
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void isFoundWhereItWasPutAndBringsNoOther(Fault fault) throws IOException {
    List<String> missed = new ArrayList<>();
    List<String> others = new ArrayList<>();
    Random random = new Random(SEED + fault.code().hashCode());
    int put = 0;
    while (put < PLACES) {
      Map<String, Injected> round = draw(fault, PLACES - put, random);
      assertThat(round).as("records of the clean edition that %s fits", fault.code()).isNotEmpty();
      put += round.size();
      judge(fault.code(), round, missed, others);
    }
    assertThat(others).as("found besides").isEmpty();
    assertThat(missed).as("not found").hasSizeLessThanOrEqualTo(PLACES - FEWEST_FOUND);
  }

  /** Puts the fault into as many different records as are wanted, or as it fits. */
  private static Map<String, Injected> draw(Fault fault, int wanted, Random random) {
    List<String> records = new ArrayList<>(edition.records());
    Collections.shuffle(records, random);
    Map<String, Injected> round = new HashMap<>();
    for (String record : records) {
      if (round.size() < wanted) {
        fault
            .injector()
            .into(edition.text(record), random)
            .ifPresent(injected -> round.put(record, injected));
      }
    }
    return round;
  }

  private static void judge(
      String code, Map<String, Injected> round, List<String> missed, List<String> others)
      throws IOException {
    Set<String> expected = new TreeSet<>();
    for (Map.Entry<String, Injected> entry : round.entrySet()) {
      edition.write(entry.getKey(), entry.getValue().yaml());
      expected.add(said(entry.getKey(), entry.getValue().line(), code, entry.getValue().yaml()));
    }
    Set<String> found = new TreeSet<>();
    boolean isLanguage = Proofreader.CODES.contains(code);
    for (Diagnostic diagnostic :
        isLanguage ? edition.findingsAndMistakesOfWhatChanged() : edition.findingsOfWhatChanged()) {
      found.add(said(diagnostic, round));
    }
    expected.stream().filter(e -> !found.contains(e)).forEach(missed::add);
    found.stream().filter(f -> !expected.contains(f)).forEach(others::add);
  }

  private static String said(Diagnostic diagnostic, Map<String, Injected> round) {
    String name = diagnostic.place().file().name();
    String yaml = round.containsKey(name) ? round.get(name).yaml() : "";
    return said(name, diagnostic.place().span().line(), diagnostic.code(), yaml);
  }

  /** A place and a code as a failed test shows them, with what stands there. */
  private static String said(String name, int line, String code, String yaml) {
    String text = yaml.lines().skip(line - 1L).findFirst().orElse("");
    String start = text.substring(0, Math.min(120, text.length()));
    return "%s:%d [%s] %s".formatted(name, line, code, start);
  }

  @Test
  void isTriedForEveryCode() {
    Set<String> codes = new TreeSet<>();
    for (String key : new Messages().bundle().keySet()) {
      if (key.endsWith(".pista")) {
        codes.add(key.substring(0, key.length() - ".pista".length()));
      }
    }
    Set<String> tried = new TreeSet<>(FileFaultTest.CODES);
    tried.addAll(AcrossFaultTest.CODES);
    all().forEach(fault -> tried.add(fault.code()));
    assertThat(tried).containsExactlyElementsOf(codes);
  }
}
