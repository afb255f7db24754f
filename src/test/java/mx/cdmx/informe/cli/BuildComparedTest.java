package mx.cdmx.informe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report tells what changed since the edition before, where there is one to compare with. */
class BuildComparedTest {
  @TempDir private Path folder;

  @BeforeEach
  void layOut() throws IOException {
    Cases.layOut("comparar", folder);
  }

  private Run build(String... more) {
    String[] all = new String[more.length + 6];
    System.arraycopy(
        new String[] {"build", "2020-2", "--records", "records", "--out", "out"}, 0, all, 0, 6);
    System.arraycopy(more, 0, all, 6, more.length);
    return Run.in(folder, all);
  }

  private Document page() throws IOException {
    return Jsoup.parse(folder.resolve("out/2020-2/informe.html").toFile());
  }

  private String text() throws IOException {
    Element section = page().selectFirst("section.cambios");
    StringBuilder text = new StringBuilder();
    for (Element e : section.select("h2, h3, p, caption, tr")) {
      text.append(e.text().replace('\u00a0', ' ')).append('\n');
    }
    return text.toString();
  }

  private void change(String file, String from, String to) throws IOException {
    Path record = folder.resolve("records").resolve(file);
    String text = Files.readString(record);
    assertThat(text).contains(from);
    Files.writeString(record, text.replace(from, to));
  }

  private void moveAway() throws IOException {
    assertThat(Run.in(folder, "build", "2020-1", "--records", "records", "--out", "out").code())
        .isZero();
    Files.move(folder.resolve("records/2020-1"), folder.resolve("2020-1"));
  }

  @Test
  void saysWhatIsNewGoneMoreAndLessAndIsFitToDeliver() throws IOException {
    Run run = build("--final");

    assertThat(run.code()).as(run.err()).isZero();
    GoldenFile.check(Cases.folder("comparar").resolve("expected-cambios.txt"), text());
    assertThat(page().select("nav a[href=#cambios]")).hasSize(1);
  }

  @Test
  void leadsFromTheNumbersOfThisEditionAloneToTheirRecords() throws IOException {
    build();
    Element section = page().selectFirst("section.cambios");

    assertThat(section.select("a[data-cifra]")).hasSizeGreaterThan(10);
    assertThat(section.select("a[data-cifra*=:]")).isEmpty();
    assertThat(section.select("span[data-cifra^=antes:]")).hasSizeGreaterThan(10);
  }

  @Test
  void saysTheSameFromWhatThatEditionPublished() throws IOException {
    build();
    String fromRecords = text();
    moveAway();
    Run run = build();

    assertThat(run.err()).doesNotContain("aviso [");
    assertThat(text()).isEqualTo(fromRecords);
  }

  @Test
  void comparesWithTheEditionThatItNames() throws IOException {
    build();
    String besideIt = text();
    Files.move(folder.resolve("records/2020-1"), folder.resolve("records/anterior"));
    change("2020-2/edicion.yaml", "apartados:", "anterior: ../anterior\napartados:");
    build();
    assertThat(text()).isEqualTo(besideIt);

    change("anterior/edicion.yaml", "2020-01/2020-06", "2019-07/2019-12");
    change("anterior/eje-1/taller.yaml", "2020-03-12", "2019-08-12");
    build();
    assertThat(text()).contains("Cambios respecto de julio a diciembre de 2019");
  }

  @Test
  void saysNothingOfItInAPartNorWhereThereIsNothingBefore() throws IOException {
    assertThat(build("--only", "eje-1").code()).isZero();
    assertThat(Files.readString(folder.resolve("out/2020-2-parcial/informe.html")))
        .doesNotContain("id=\"cambios\"");

    Files.move(folder.resolve("records/2020-1"), folder.resolve("2020-1"));
    assertThat(build("--final").code()).isZero();
    assertThat(Files.readString(folder.resolve("out/2020-2/informe.html")))
        .doesNotContain("cambios");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-1/eje-1/taller.yaml, titulo: Taller de género, titulos: Taller, sus registros tienen errores",
    "2020-1/edicion.yaml, 2020-01/2020-06, 2020-01/2020-07, no termina antes de que empiece esta"
  })
  void warnsWhereItCannotCompare(String file, String from, String to, String why)
      throws IOException {
    change(file, from, to);
    Run run = build();

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("records/2020-2/edicion.yaml:2:10: aviso [anterior-sin-comparar]")
        .contains("records/2020-1: ")
        .contains(why);
    assertThat(page().select("section.cambios")).isEmpty();
  }

  @Test
  void warnsWhereWhatWasPublishedCannotBeRead() throws IOException {
    moveAway();
    Path datos = folder.resolve("out/2020-1/datos/estadisticas.json");
    Files.writeString(datos, "[{\"tabla\": \"totales\"");
    Run run = build();

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("aviso [anterior-sin-comparar]")
        .contains("no puede leerse out/2020-1/datos/estadisticas.json");
  }

  @ParameterizedTest
  @CsvSource({"../2019-2", "nada\\0", "''"})
  void refusesAFolderWhereThereIsNoEdition(String named) throws IOException {
    change("2020-2/edicion.yaml", "apartados:", "anterior: \"%s\"\napartados:".formatted(named));
    Run run = build();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).containsPattern("records/2020-2/edicion.yaml:6:1[01]: error");
  }
}
