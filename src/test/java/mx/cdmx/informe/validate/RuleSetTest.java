package mx.cdmx.informe.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules as a whole. */
class RuleSetTest {
  private final RuleSet rules = new RuleSet(c -> true);

  @Test
  void holdsEveryRuleThereIs() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/mx/cdmx/informe/validate"))) {
      Set<String> written =
          files
              .map(p -> p.getFileName().toString())
              .filter(n -> n.endsWith("Rule.java"))
              .map(n -> n.replace(".java", ""))
              .filter(
                  n ->
                      !Set.of(
                              "Rule",
                              "ProseRule",
                              "CifraRule",
                              "AcuerdoRule",
                              "ActividadRule",
                              "FotoRule",
                              "FotoFaultRule",
                              "PassageRule",
                              "TextoRule")
                          .contains(n))
              .collect(Collectors.toSet());
      assertThat(rules.all().stream().map(r -> r.getClass().getSimpleName()).distinct())
          .containsExactlyInAnyOrderElementsOf(written);
    }
  }

  @Test
  void hasNoCodeTwice() {
    assertThat(rules.all().stream().map(Rule::code)).doesNotHaveDuplicates();
  }

  @Test
  void yieldsOnlyToRulesThereAre() {
    Set<String> codes = rules.all().stream().map(Rule::code).collect(Collectors.toSet());
    assertThat(rules.all().stream().flatMap(r -> r.yieldsTo().stream())).isSubsetOf(codes);
  }

  @Test
  void yieldsToNoRuleThatYieldsToIt() {
    Map<String, Set<String>> yieldsTo =
        rules.all().stream().collect(Collectors.toMap(Rule::code, Rule::yieldsTo));
    yieldsTo.forEach(
        (code, others) ->
            assertThat(others).allSatisfy(o -> assertThat(yieldsTo.get(o)).doesNotContain(code)));
  }
}
