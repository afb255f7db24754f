package mx.cdmx.informe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that is not understood ends with 2 and says in Spanish what there is instead. */
class UsageTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          buil                          | no existe el comando «buil». ¿Quiso decir «build»?
          build --borador               | no existe la opción «--borador». ¿Quiso decir «--borrador»?
          build --nada=1                | no existe la opción «--nada».
          build 2020-3                  | no existe la edición «2020-3»; hay: 2020-2. ¿Quiso decir «2020-2»?
          build 2020-2 otra             | sobra «otra».
          build --out                   | falta «--out».
          build --quiet --quiet         | la opción «--quiet» está repetida.
          validate --format xml         | «xml» no es un valor de «--format»; los posibles son: text, json, sarif, github, gitlab.
          validate no/existe.yaml       | no existe «no/existe.yaml».
          aggregate --records nada      | no hay ninguna edición en
          aggregate --by mez            | no hay un campo «mez»; los hay: apartado, bloque, categoria, ciudad, clase, dependencia, eje, lugar, mes, modalidad, pais, socio, tipo. ¿Quiso decir «mes»?
          aggregate --by mes,tipo,mes   | «--by mes,tipo,mes» repite un campo.
          aggregate --by mes --table x  | «--by» hace una tabla propia y no va con «--table».
          aggregate --where mes         | «mes» no es una condición; escriba un campo, «=» y su valor, como «dependencia=SEDEMA».
          aggregate --where ejes=eje-1  | no hay un campo «ejes»;
          aggregate --where eje=eje-9   | ninguna actividad tiene «eje-9» en «apartado». ¿Quiso decir «eje-1»
          aggregate --where mes=,       | ninguna actividad tiene «» en «mes».
          aggregate --table por-pies    | no hay una tabla «por-pies»; las hay: totales, sin-dato,
          --nada                        | no existe la opción «--nada».
          """)
  void isExplained(String arguments, String explanation) {
    Run run = Run.in(folder, arguments.split(" ", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Error de uso: " + explanation);
  }

  @Test
  void aFileOfNoEditionIsToldApart() throws IOException {
    Files.writeString(folder.resolve("suelto.yaml"), "titulo: x\n");
    Run run = Run.in(folder, "validate", "suelto.yaml");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("«suelto.yaml» no pertenece a ninguna edición");
  }

  @Test
  void withoutACommandShowsWhatThereIs() {
    Run run = Run.in(folder);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .contains(
            "build, compilar", "validate, validar", "aggregate, agregar", "explain, explicar");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "build", "validate", "aggregate", "explain", "compilar", "validar", "agregar"})
  void helpIsInSpanish(String command) {
    Run run = command.isEmpty() ? Run.in(folder, "--ayuda") : Run.in(folder, command, "--ayuda");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("Uso: informe")
        .doesNotContain("Usage", "Options", "Commands", "COMMAND", "Show this");
  }
}
