package mx.cdmx.informe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.diagnostics.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a reason, a bad example that shows it and a good one without a fault. */
class ExamplesTest {
  private static final Path EXAMPLES = Run.PROJECT.resolve("src/main/resources/ejemplos");
  private static final Messages MESSAGES = new Messages();

  @TempDir private Path folder;

  static List<RuleEntry> rules() {
    return new RuleBook(MESSAGES).entries();
  }

  static List<RuleEntry> rulesThatRun() {
    return rules().stream().filter(RuleEntry::runs).toList();
  }

  private String validate(RuleEntry rule, String example) throws IOException {
    Cases.layOut("base", folder);
    Path file = folder.resolve("records").resolve(rule.archivo());
    Files.writeString(file, example);
    boolean isLanguage = rule.grupo() == Grupo.REVISION;
    return isLanguage
        ? Run.in(folder, "validate", "--proofread", "--records", "records").err()
        : Run.in(folder, "validate", "--records", "records").err();
  }

  @ParameterizedTest
  @MethodSource("rulesThatRun")
  void theBadOneIsReportedInItsFile(RuleEntry rule) throws IOException {
    String severity = rule.severity() == Severity.ERROR ? "error" : "aviso";
    assertThat(validate(rule, rule.mal()))
        .containsPattern(
            Pattern.quote("records/" + rule.archivo())
                + ":\\d+:\\d+: "
                + severity
                + " \\["
                + rule.code()
                + "]");
  }

  @ParameterizedTest
  @MethodSource("rulesThatRun")
  void theGoodOneIsClean(RuleEntry rule) throws IOException {
    assertThat(validate(rule, rule.bien())).startsWith("Sin errores ni avisos");
  }

  @Test
  void everyRuleSaysWhyItIsThere() {
    assertThat(rules())
        .allMatch(r -> MESSAGES.bundle().containsKey(r.code() + ".explicacion"))
        .noneMatch(r -> MESSAGES.general(r.code() + ".explicacion").contains("{"));
  }

  @Test
  void noExampleIsOfARuleThatIsNotThere() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      assertThat(files.map(p -> p.getFileName().toString().replace(".yaml", "")))
          .containsExactlyInAnyOrderElementsOf(new RuleBook(MESSAGES).codes());
    }
  }

  @Test
  void theSeverityIsThatOfTheGoldenCases() throws IOException {
    Set<String> told =
        rules().stream()
            .map(r -> (r.severity() == Severity.ERROR ? "error [" : "aviso [") + r.code() + "]")
            .collect(Collectors.toSet());
    for (String name : Cases.names()) {
      String expected = Files.readString(Cases.folder(name).resolve("expected.txt"));
      Matcher finding = Pattern.compile("(?:error|aviso) \\[[a-z-]+]").matcher(expected);
      assertThat(told).containsAll(finding.results().map(r -> r.group()).toList());
    }
  }
}
