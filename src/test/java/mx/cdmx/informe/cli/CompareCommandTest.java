package mx.cdmx.informe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code compare} tells of two editions. */
class CompareCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void layOut() throws IOException {
    Cases.layOut("comparar", folder);
  }

  private Run compare(String... arguments) {
    String[] all = new String[arguments.length + 3];
    System.arraycopy(new String[] {"compare", "--records", "records"}, 0, all, 0, 3);
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Run.in(folder, all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "md"})
  void tellsWhatIsNewGoneMoreAndLess(String format) throws IOException {
    Run run = compare("2020-1", "2020-2", "--format", format);

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    GoldenFile.check(Cases.folder("comparar").resolve("expected-compare." + format), run.out());
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 160})
  void fillsTheTerminalAndNoMore(int columns) throws IOException {
    Run run = Run.wide(columns, folder, "compare", "--records", "records", "2020-1", "2020-2");

    assertThat(run.out().lines()).allMatch(line -> line.length() <= columns);
    GoldenFile.check(
        Cases.folder("comparar").resolve("expected-compare." + columns + ".table"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-1", "2020-2"})
  void doesNotCompareAmountsOfACurrencyThatIsNone(String edition) throws IOException {
    Path taller = folder.resolve("records/" + edition + "/eje-1/taller.yaml");
    Files.writeString(taller, Files.readString(taller).replace("moneda: EUR", "moneda: XYZ"));
    Run run = compare("2020-1", "2020-2");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("[moneda-desconocida]")
        .contains("«XYZ»")
        .contains("records/" + edition + "/eje-1/")
        .doesNotContain("Exception");
  }

  @Test
  void tellsTheSameFromPublishedData() {
    Run build = Run.in(folder, "build", "2020-1", "--records", "records", "--out", "out");
    assertThat(build.code()).as(build.err()).isZero();

    assertThat(compare("out/2020-1/datos", "2020-2")).isEqualTo(compare("2020-1", "2020-2"));
  }

  @Test
  void findsNoChangeInAnEditionFromItself() {
    assertThat(compare("2020-2", "2020-2", "--format", "json").out())
        .contains("\"nuevas\" : [ ]")
        .doesNotContainPattern("\"diferencia\" : -?[1-9]")
        .doesNotContainPattern("\"nuevas\" : \\[ \\{");
  }

  @Test
  void refusesDataThatCannotBeRead() throws IOException {
    Path data = Files.createDirectories(folder.resolve("viejos"));
    Files.writeString(data.resolve("datapackage.json"), "{\"title\": \"Informe\"}");
    Files.writeString(data.resolve("estadisticas.json"), "[]");
    Run run = compare("viejos", "2020-2");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("viejos/datapackage.json");

    Files.writeString(
        data.resolve("datapackage.json"),
        "{\"title\": \"Informe\", \"periodo\": \"2020-01/2020-06\"}");
    Files.writeString(data.resolve("estadisticas.json"), "[{\"tabla\": \"totales\"");
    run = compare("viejos", "2020-2");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("viejos/estadisticas.json");
  }

  @Test
  void doesNotCompareRecordsThatDoNotAllLoad() throws IOException {
    Files.writeString(folder.resolve("records/2020-1/eje-1/taller.yaml"), "titulo: Taller\n");
    Run run = compare("2020-1", "2020-2");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("[falta-clave]");
  }

  @Test
  void wantsTwoEditions() {
    assertThat(compare("2020-2").code()).isEqualTo(2);
    assertThat(compare("2020-9", "2020-2").err()).contains("2020-9");
  }
}
