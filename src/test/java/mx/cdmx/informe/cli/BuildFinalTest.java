package mx.cdmx.informe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code build --final} delivers what is fit to deliver and nothing else. */
class BuildFinalTest {
  @TempDir private Path folder;

  @BeforeEach
  void layOut() throws IOException {
    Cases.layOut("base", folder);
  }

  private Run build(String... more) {
    String[] all = new String[more.length + 6];
    System.arraycopy(
        new String[] {"build", "--final", "--records", "records", "--out", "out"}, 0, all, 0, 6);
    System.arraycopy(more, 0, all, 6, more.length);
    return Run.in(folder, all);
  }

  private void change(String file, String from, String to) throws IOException {
    Path record = folder.resolve("records/2020-2").resolve(file);
    Files.writeString(record, Files.readString(record).replace(from, to));
  }

  @Test
  void leavesWhatWasCheckedBesideTheReport() throws IOException {
    Run run = build();

    assertThat(run.code()).as(run.err()).isZero();
    Path out = folder.resolve("out/2020-2");
    JsonNode checks =
        JsonMapper.shared().readTree(Files.readString(out.resolve("verificacion.json")));
    assertThat(checks.required("apta").asBoolean()).isTrue();
    assertThat(checks.required("comprobaciones"))
        .hasSizeGreaterThan(8)
        .allMatch(c -> c.required("pasa").asBoolean());
    assertThat(Files.readString(out.resolve("SHA256SUMS"))).contains("verificacion.txt");
  }

  @Test
  void refusesAnActivityThatIsNotApproved() throws IOException {
    build();
    String before = Files.readString(folder.resolve("out/2020-2/SHA256SUMS"));
    change("eje-1/firma.yaml", "estado: aprobada", "estado: revision");
    Run run = build();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("MAL  Todas las actividades están aprobadas", "firma");
    assertThat(folder.resolve("out/2020-2/SHA256SUMS")).hasContent(before);
  }

  @Test
  void refusesAWarning() throws IOException {
    change("eje-1/firma.yaml", "texto: |\n", "texto: |\n  Hay  dos espacios aquí.\n\n");
    Run run = build();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("MAL  Los registros no tienen errores ni avisos", "espacios");
  }

  @Test
  void isNotADraft() {
    assertThat(build("--borrador").code()).isEqualTo(2);
  }
}
