package mx.cdmx.informe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code aggregate} prints. */
class AggregateGoldenTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          table                 | --format table
          json                  | --format json
          tipo.md               | --by tipo --format md
          dependencia-mes.table | --by dependencia,mes
          dependencia-mes.md    | --by dependencia,mes --format md
          dependencia-mes.csv   | --by dependencia,mes --format csv
          eje-1.json            | --where eje=eje-1 --where dependencia=SEDEMA --format json
          mes.table             | --where mes=2020-10,2020-11 --table por-mes,por-dependencia
          ninguna.table         | --where eje=transversal --where mes=2020-12 --by bloque,mes
          """)
  void countsTheEditionInItsOrder(String file, String options) throws IOException {
    check("orden", file, 80, options, 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          table           | 80  | --format table
          json            | 80  | --format json
          csv             | 80  | --format csv
          md              | 80  | --format md
          40.table        | 40  | --table por-apartado,montos,por-ciudad
          160.table       | 160 | --table por-apartado,montos,por-ciudad
          cruce-40.table  | 40  | --by eje,bloque,mes
          cruce-80.table  | 80  | --by eje,bloque,mes
          cruce-160.table | 160 | --by eje,bloque,mes
          """)
  void addsUpWhatIsAlikeAndTellsWhatCannotBe(String file, int columns, String options)
      throws IOException {
    Run run = check("cifras-sumadas", file, columns, options, 1);
    assertThat(run.err()).contains("[misma-cifra-desconocida]");
  }

  @Test
  void countsThoseWhoGaveTogetherAsOneInWhateverOrder() throws IOException {
    String tablas = "montos-por-contraparte,bienes-donados-por-contraparte";
    check("contrapartes-a-la-vez", "csv", 80, "--format csv --table " + tablas, 0);
  }

  @Test
  void saysOfASumNoMoreThanItsApproximateFiguresSay() throws IOException {
    String tablas = "montos,montos-por-contraparte,bienes-donados,personas,cifras";
    check("cifras-aproximadas", "csv", 80, "--format csv --table " + tablas, 0);
  }

  private Run check(String name, String file, int columns, String options, int code)
      throws IOException {
    Cases.layOut(name, folder);
    String all = "aggregate --records records " + options;
    Run run = Run.wide(columns, folder, all.split(" ", -1));
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err().isEmpty()).isEqualTo(code == 0);
    GoldenFile.check(Cases.folder(name).resolve("expected-aggregate." + file), run.out());
    return run;
  }

  @Test
  void doesNotCountRecordsThatDoNotAllLoad() throws IOException {
    Cases.layOut("falta-clave", folder);
    Run run = Run.in(folder, "aggregate", "--records", "records");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("[falta-clave]");
  }
}
