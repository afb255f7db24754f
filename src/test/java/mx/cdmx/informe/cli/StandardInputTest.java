package mx.cdmx.informe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A record on standard input is validated as the file of its edition that it is to be. */
class StandardInputTest {
  private static final String GOOD =
      """
      titulo: Taller de huertos urbanos
      fecha: 2020-09-22
      bloque: general
      categoria: eventos
      dependencias: [SEDEMA]
      texto: |
        La Secretaría del Medio Ambiente impartió un taller después del foro (véase [[foro]]).
      """;

  private static final String BAD = GOOD.replace("SEDEMA", "SEDMA");

  @TempDir private Path folder;

  @BeforeEach
  void layOutAnEdition() throws IOException {
    Cases.layOut("base", folder);
  }

  private Run validate(String input, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "validate";
    all[1] = "--records";
    all[2] = "records";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Run.reading(input, folder, all);
  }

  @Test
  void aGoodOneIsCleanThoughThereIsNoSuchFile() {
    Run run = validate(GOOD, "-", "--as", "eje-1/caso");
    assertThat(run.err()).isEqualTo("Sin errores ni avisos: 6 actividades.\n");
    assertThat(run.code()).isZero();
    assertThat(folder.resolve("records/2020-2/eje-1/caso.yaml")).doesNotExist();
  }

  @Test
  void aFaultIsToldAtTheFileThatItWouldBe() {
    Run run = validate(BAD, "--as", "eje-1/caso.yaml", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("records/2020-2/eje-1/caso.yaml:5:16: error [dependencia-desconocida]")
        .endsWith("1 error en 1 archivo.\n");
  }

  @Test
  void itStandsForTheFileThatThereIs() {
    assertThat(validate(BAD, "-", "--as", "eje-1/taller").err())
        .contains("eje-1/taller.yaml:5:16: error")
        .doesNotContain("id-duplicado");
  }

  @Test
  void whatIsWrongElsewhereIsNotTold() throws IOException {
    Files.writeString(folder.resolve("records/2020-2/eje-1/otro.yaml"), "titulo: [\n");
    assertThat(validate(GOOD, "-", "--as", "eje-1/caso").code()).isZero();
  }

  @Test
  void theEditionCanBeNamed() throws IOException {
    Cases.layOut("base", folder.resolve("otra"));
    Run run = validate(BAD, "-", "--as", "eje-1/caso", "--edicion", "otra/records/2020-2");
    assertThat(run.err()).startsWith("otra/records/2020-2/eje-1/caso.yaml:5:16: error");
  }

  @Test
  void itsFolderAndItsNameAreHeldToTheRulesToo() {
    assertThat(validate(GOOD, "-", "--as", "eje-11/caso").err()).contains("[carpeta-desconocida]");
    assertThat(validate(GOOD, "-", "--as", "eje-1/El caso").err()).contains("[nombre-de-archivo]");
    assertThat(validate(GOOD, "-", "--as", "eje-1/caso.yml").err())
        .contains("[archivo-fuera-de-lugar]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -                              | «-» lee un registro de la entrada estándar y necesita
          records/2020-2 --as eje-1/caso | «--as» solo va con «-»
          --as eje-1/caso                | «--as» solo va con «-»
          --edicion 2020-2               | «--edicion» solo va con «-»
          - records --as eje-1/caso      | «-» va solo, sin otras rutas.
          - --as caso                    | «caso» no dice dónde va el registro
          - --as ../eje-1/caso           | «../eje-1/caso» no dice dónde va el registro
          - --as ../caso                 | «../caso» no dice dónde va el registro
          - --as eje-1/.caso             | «eje-1/.caso» no dice dónde va el registro
          - --as eje-1/caso --edicion 20 | no existe la edición «20»; hay: 2020-2.
          """)
  void isRefusedWhereItsPlaceIsNotClear(String arguments, String explanation) {
    Run run = validate(GOOD, arguments.split(" ", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Error de uso: " + explanation);
  }
}
