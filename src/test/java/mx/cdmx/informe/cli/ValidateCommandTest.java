package mx.cdmx.informe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code validate} takes and how it tells. */
class ValidateCommandTest {
  private static final String RECORD = "records/2020-2/eje-1/caso.yaml";

  @TempDir private Path folder;

  private JsonNode json(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "validate";
    all[1] = "--format";
    all[2] = "json";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    Run run = Run.in(folder, all);
    assertThat(run.err()).isEmpty();
    return new JsonMapper().readTree(run.out());
  }

  @Test
  void aCleanEditionIsAnEmptyArray() throws IOException {
    Cases.layOut("base", folder);
    assertThat(json("records/2020-2")).isEmpty();
  }

  @Test
  void aFindingHasItsPlaceInCodePointsAndItsField() throws IOException {
    Cases.layOut("referencia-desconocida", folder);
    JsonNode finding = json(RECORD).get(0);
    assertThat(finding.get("code").asString()).isEqualTo("referencia-desconocida");
    assertThat(finding.get("severity").asString()).isEqualTo("error");
    assertThat(finding.get("file").asString()).isEqualTo(RECORD);
    assertThat(finding.get("line").asInt()).isEqualTo(7);
    assertThat(finding.get("column").asInt()).isEqualTo(53);
    assertThat(finding.get("endLine").asInt()).isEqualTo(7);
    assertThat(finding.get("endColumn").asInt()).isEqualTo(62);
    assertThat(finding.get("record").asString()).isEqualTo("caso");
    assertThat(finding.get("field").asString()).isEqualTo("/texto");
    assertThat(finding.get("hint").asString()).startsWith("¿Quiso decir «foro»?");
  }

  @Test
  void aWholeFileIsAtItsFirstLineAndHasNoField() throws IOException {
    Cases.layOut("archivo-vacio", folder);
    JsonNode finding = json(RECORD).get(0);
    assertThat(finding.get("line").asInt()).isEqualTo(1);
    assertThat(finding.get("field").isNull()).isTrue();
    assertThat(finding.get("record").isNull()).isTrue();
  }

  @Test
  void onlyTheNamedFilesAreReportedThoughTheirEditionIsRead() throws IOException {
    Cases.layOut("varias-faltas", folder);
    assertThat(json("records/2020-2/eje-1/taller.yaml")).isEmpty();
    assertThat(json("records/2020-2/eje-1")).hasSize(3);
    assertThat(json(RECORD, "records/2020-2/eje-1/taller.yaml")).hasSize(3);
  }

  @Test
  void idsOfRecordsThatDoNotLoadCountAsKnown() throws IOException {
    Cases.layOut("foro-no-carga", folder);
    JsonNode findings = json("records/2020-2");
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).get("code").asString()).isEqualTo("falta-clave");
  }

  @Test
  void aCatalogueIsValidatedByItself() throws IOException {
    Cases.layOut("id-invalido", folder);
    assertThat(json("records/catalogos/dependencias.yaml")).hasSize(1);
    assertThat(json("records/catalogos/socios.yaml")).isEmpty();
  }

  @Test
  void warningsFailOnlyWhenStrict() throws IOException {
    Cases.layOut("sin-fecha", folder);
    assertThat(Run.in(folder, "validate", "records/2020-2").code()).isZero();
    assertThat(Run.in(folder, "validate", "--strict", "records/2020-2").code()).isEqualTo(1);
  }

  @Test
  void coloursOnlyWhenAsked() throws IOException {
    Cases.layOut("sin-fecha", folder);
    assertThat(Run.in(folder, "validate", "records/2020-2").err()).doesNotContain("\u001b[");
    assertThat(Run.in(folder, "validate", "--color", "always", "records/2020-2").err())
        .contains("\u001b[33maviso\u001b[");
  }
}
