package mx.cdmx.informe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code proofread} takes and how it tells. */
class ProofreadCommandTest {
  private static final String RECORD = "records/2020-2/eje-1/caso.yaml";

  @TempDir private Path folder;

  private void silence(String code) throws IOException {
    Path record = folder.resolve(RECORD);
    Files.writeString(
        record,
        Files.readString(record)
            + "omitir:\n  - {codigo: "
            + code
            + ", motivo: Así lo escribe la fuente}\n");
  }

  @Test
  void tellsMistakesAsFindings() throws IOException {
    Cases.layOut("ortografia", folder);
    Run run = Run.in(folder, "revisar", "--format", "json", RECORD);
    assertThat(run.code()).isZero();
    JsonNode finding = new JsonMapper().readTree(run.out()).get(0);
    assertThat(finding.get("code").asString()).isEqualTo("ortografia");
    assertThat(finding.get("severity").asString()).isEqualTo("warning");
    assertThat(finding.get("field").asString()).isEqualTo("/texto");
    assertThat(finding.get("hint").asString()).startsWith("¿Quiso decir «personas»");
    assertThat(Run.in(folder, "proofread", "--strict", RECORD).code()).isEqualTo(1);
  }

  @Test
  void tellsNothingOfTheRules() throws IOException {
    Cases.layOut("sin-fecha", folder);
    assertThat(Run.in(folder, "proofread", "--strict", "records/2020-2").code()).isZero();
  }

  @Test
  void aWordOfTheGlosarioIsRight() throws IOException {
    Cases.layOut("ortografia", folder);
    assertThat(Run.in(folder, "proofread", RECORD).err()).contains("«persnas»");
    Path glosario = folder.resolve("records/catalogos/glosario.yaml");
    Files.writeString(glosario, Files.readString(glosario) + "persnas: {lengua: es}\n");
    assertThat(Run.in(folder, "proofread", RECORD).err()).doesNotContain("«persnas»");
  }

  @Test
  void whatIsSilencedIsNotToldAndIsInVainOnlyWhereItWasLookedFor() throws IOException {
    Cases.layOut("ortografia", folder);
    silence("ortografia");
    assertThat(Run.in(folder, "proofread", RECORD).err()).startsWith("Sin errores ni avisos");
    assertThat(Run.in(folder, "validate", "--proofread", RECORD).err())
        .doesNotContain("ortografia");
    assertThat(Run.in(folder, "validate", RECORD).err()).doesNotContain("ortografia");
  }

  @Test
  void whatIsSilencedInVainIsToldByProofreadingAlone() throws IOException {
    Cases.layOut("ortografia", folder);
    silence("concordancia");
    assertThat(Run.in(folder, "validate", RECORD).err()).doesNotContain("omision-sin-efecto");
    assertThat(Run.in(folder, "proofread", RECORD).err()).contains("omision-sin-efecto");
  }

  @Test
  void readsARecordFromStandardInput() throws IOException {
    Cases.layOut("base", folder);
    String record = Files.readString(Cases.folder("ortografia").resolve(RECORD));
    Run run =
        Run.reading(
            record, folder, "proofread", "--records", "records", "-", "--as", "eje-1/nuevo");
    assertThat(run.err()).contains("eje-1/nuevo.yaml:7:").contains("[ortografia]");
  }
}
