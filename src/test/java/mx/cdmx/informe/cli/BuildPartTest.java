package mx.cdmx.informe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code build --only} and {@code --actividad} print a part, for whoever is writing it. */
class BuildPartTest {
  @TempDir private Path folder;

  @BeforeEach
  void layOut() throws IOException {
    Cases.layOut("base", folder);
  }

  private Run build(String... options) {
    String[] all = new String[options.length + 5];
    System.arraycopy(options, 0, all, 5, options.length);
    System.arraycopy(new String[] {"build", "--records", "records", "--out", "out"}, 0, all, 0, 5);
    return Run.in(folder, all);
  }

  private String html() throws IOException {
    return Files.readString(folder.resolve("out/2020-2-parcial/informe.html"));
  }

  @Test
  void anActivityPrintsAloneWithTheNumberThatItHasInTheReport() throws IOException {
    build();
    String whole = Files.readString(folder.resolve("out/2020-2/informe.html"));
    String number =
        whole.replaceFirst(
            "(?s).*id=\"firma.titulo\"><a class=\"numero\" href=\"#firma\">([^<]+)<.*", "$1");

    assertThat(build("--actividad", "firma").code()).isZero();
    assertThat(html()).contains("<article class=\"actividad\" id=\"firma\"", number + "</a>");
    assertThat(html().split("<article", -1)).hasSize(2);
    assertThat(Files.readString(folder.resolve("out/2020-2/informe.html"))).isEqualTo(whole);
  }

  @Test
  void anApartadoPrintsAlone() throws IOException {
    assertThat(build("--only", "eje-1").code()).isZero();
    assertThat(html()).contains("id=\"taller\"", "id=\"firma\"").doesNotContain("id=\"foro\"");
  }

  @Test
  void errorsOfOtherActivitiesDoNotStopIt() throws IOException {
    Path other = folder.resolve("records/2020-2/transversal/foro.yaml");
    Files.writeString(other, Files.readString(other).replace("fecha: 2020", "fecha: 2031"));

    assertThat(build().code()).isEqualTo(1);
    assertThat(build("--actividad", "firma").code()).isZero();
  }

  @Test
  void onesOwnErrorsDo() throws IOException {
    Path own = folder.resolve("records/2020-2/eje-1/firma.yaml");
    Files.writeString(own, Files.readString(own).replace("fecha: 2020", "fecha: 2031"));

    assertThat(build("--actividad", "firma").code()).isEqualTo(1);
    assertThat(folder.resolve("out/2020-2-parcial")).doesNotExist();
  }

  @Test
  void whatThereIsNotIsWrongUseWithWhatMayHaveBeenMeant() {
    Run run = build("--actividad", "firmas");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("firmas", "«firma»");
  }
}
