package mx.cdmx.informe.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundle holds every word that staff read, and nothing else. */
class MessagesTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path CASES = Path.of("src/test/resources/cases");

  /** Keys that are put together at run time start with one of these. */
  private static final Set<String> COMPOSED =
      Set.of(
          "filtro.",
          "usage.",
          "informe.",
          "comun.",
          "grupo.",
          "dato.",
          "datos.",
          "cambios.",
          "comparar.",
          "contado.",
          "cuadro.",
          "hueco.",
          "persona.",
          "plural.",
          "resumen.",
          "comprobacion.",
          "indice.",
          "cuenta.",
          "tabla.",
          "nota.",
          "unidad.",
          "total.",
          "fila.",
          "campo.",
          "tipo.",
          "modalidad.",
          "clase.",
          "concepto.",
          "sentido.",
          "moneda.",
          "pais.",
          "falla.render.",
          "falla.publica.");

  private final Messages messages = new Messages();

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(p -> p.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }

  /** The codes: whatever has a hint. */
  private Set<String> codes() {
    return messages.bundle().keySet().stream()
        .filter(k -> k.endsWith(".pista"))
        .map(k -> k.substring(0, k.length() - ".pista".length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyDiagnosticOfTheCodeHasItsMessageAndItsHint() throws IOException {
    Matcher made =
        Pattern.compile("Diagnostic\\s*\\.(?:error|warning)\\(\\s*\"([a-z-]+)\"")
            .matcher(sources());
    Set<String> used = new TreeSet<>();
    while (made.find()) {
      used.add(made.group(1));
    }
    assertThat(used).hasSizeGreaterThan(10);
    assertThat(codes()).containsAll(used);
    assertThat(messages.bundle().keySet()).containsAll(used);
  }

  @Test
  void noTextIsThereForNothing() throws IOException {
    String sources = sources();
    assertThat(messages.bundle().keySet())
        .filteredOn(k -> COMPOSED.stream().noneMatch(k::startsWith))
        .allMatch(
            k -> sources.contains('"' + k.replaceFirst("\\.(pista|explicacion|uno)$", "") + '"'));
  }

  @Test
  void everyCodeHasACaseThatShowsIt() throws IOException {
    StringBuilder expected = new StringBuilder();
    try (Stream<Path> files = Files.walk(CASES)) {
      for (Path file : files.filter(p -> p.endsWith("expected.txt")).toList()) {
        expected.append(Files.readString(file));
      }
    }
    Set<String> shownElsewhere =
        Set.of("anterior-sin-comparar", "archivo-demasiado-grande", "archivo-ilegible");
    assertThat(codes())
        .filteredOn(c -> !shownElsewhere.contains(c))
        .allMatch(c -> expected.toString().contains("[" + c + "]"));
  }

  @Test
  void aNumberIsNotGivenSeparatorsOnItsWay() {
    assertThat(messages.text("fecha.meses", "2025", "2026")).isEqualTo("2025 a 2026");
  }
}
