package mx.cdmx.informe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mx.cdmx.informe.diagnostics.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code explain} says of a rule and of all. */
class ExplainCommandTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"explain", "explicar"})
  void tellsARuleWithItsReasonAndItsExamples(String command) {
    Run run = Run.in(folder, command, "fecha-inexistente");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("error [fecha-inexistente]\n  «…» no está en el calendario.\n\nPor qué:\n  La")
        .contains("\n\nCómo corregirlo:\n  Revise el mes")
        .contains("\n\nMal, en 2020-2/eje-1/caso.yaml:\n  titulo: ")
        .contains("\n  fecha: 2020-11-31\n")
        .contains("\n\nBien, en 2020-2/eje-1/caso.yaml:\n  titulo: ")
        .contains("\n  fecha: 2020-11-30\n");
    assertThat(run.out().lines()).allMatch(l -> l.length() <= 80);
  }

  @Test
  void listsEveryRuleUnderItsGroup() {
    Run run = Run.in(folder, "explain");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("Archivos\n")
        .contains("\n  error  archivo-vacio", "\n\nFechas\n");
    assertThat(run.out().lines().filter(l -> l.startsWith("  ")))
        .hasSize(new RuleBook(new Messages()).codes().size())
        .allMatch(l -> l.matches("  (error|aviso)  [a-z-]+ +[^ ].*"));
  }

  @Test
  void saysWhichRuleMayHaveBeenMeant() {
    Run run = Run.in(folder, "explain", "fecha-invalid");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("Error de uso: no hay ninguna regla «fecha-invalid»; «informe explain» las")
        .contains("¿Quiso decir «fecha-invalida» o «fecha-invertida»?");
  }
}
