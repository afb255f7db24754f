package mx.cdmx.informe.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import mx.cdmx.informe.aggregate.Tally;
import mx.cdmx.informe.model.Actividad;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The open data hold all that is printed and counted, alike in every format. */
class DatosAbiertosTest {
  private static final SortedMap<String, byte[]> FILES = RealData.files();

  @Test
  void haveARowForEachActivityInOrderOfPrint() {
    assertThat(RealData.csv(FILES, "actividades"))
        .extracting(r -> r.get("id"))
        .isEqualTo(RealData.OUTLINE.actividades().stream().map(Actividad::id).toList());
  }

  @Test
  void haveARowForEachFigureAndEachAgreement() {
    List<Actividad> all = RealData.EDICION.actividades();

    assertThat(RealData.csv(FILES, "cifras"))
        .hasSize(all.stream().mapToInt(a -> a.cifras().size()).sum());
    assertThat(RealData.csv(FILES, "acuerdos"))
        .hasSize(all.stream().mapToInt(a -> a.acuerdos().size()).sum())
        .extracting(r -> r.get("instrumento"))
        .contains("Carta de intención", "Acuerdo tripartito");
  }

  @Test
  void haveEveryNumberOfTheStatisticsWithTheActivitiesBehindIt() {
    List<String> expected =
        RealData.STATISTICS.tablas().stream()
            .flatMap(t -> t.filas().stream().map(f -> line(t, f)))
            .toList();

    assertThat(RealData.csv(FILES, "estadisticas"))
        .extracting(
            r ->
                String.join(
                    "|", r.get("tabla"), r.get("clave"), r.get("valor"), r.get("actividades")))
        .isEqualTo(expected);
    assertThat(RealData.csv(FILES, "tablas"))
        .extracting(r -> r.get("id"))
        .isEqualTo(RealData.STATISTICS.tablas().stream().map(Tally::id).toList());
  }

  private static String line(Tally tally, Tally.Fila fila) {
    return String.join(
        "|",
        tally.id(),
        fila.clave(),
        fila.valor().toPlainString(),
        String.join("; ", fila.actividades()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actividades",
        "cifras",
        "acuerdos",
        "dependencias",
        "socios",
        "lugares",
        "tablas",
        "estadisticas"
      })
  void saysTheSameInCsvAndInJson(String table) {
    List<CSVRecord> rows = RealData.csv(FILES, table);
    JsonNode objects = RealData.json(FILES, table + ".json");

    assertThat(objects).hasSize(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      JsonNode object = objects.get(i);
      rows.get(i)
          .toMap()
          .forEach((column, cell) -> assertThat(cell(object, column)).isEqualTo(cell));
      assertThat(object).hasSize(rows.get(i).size());
    }
  }

  private static String cell(JsonNode object, String column) {
    JsonNode value = object.get(column);
    if (value.isNull()) {
      return "";
    }
    return value.isArray()
        ? String.join("; ", value.valueStream().map(JsonNode::asString).toList())
        : value.asString();
  }

  @Test
  void areWrittenInTheFormatThatTheyDeclare() {
    String csv = RealData.text(FILES, "cifras.csv");

    assertThat(csv).startsWith("actividad,numero,").endsWith("\r\n").doesNotContain("\uFEFF");
    assertThat(csv.replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void areTheSameBytesInAnyTimeZoneAndLocale() {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      SortedMap<String, byte[]> elsewhere = RealData.files();
      assertThat(elsewhere.keySet()).isEqualTo(FILES.keySet());
      elsewhere.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(FILES.get(name)));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void areExplainedColumnByColumn() {
    String page = RealData.text(FILES, "diccionario.md");

    RealData.json(FILES, "datapackage.json")
        .get("resources")
        .forEach(
            r -> {
              assertThat(page).contains("(`" + r.get("path").asString() + "`)");
              r.get("schema")
                  .get("fields")
                  .forEach(
                      f -> assertThat(page).contains("| `" + f.get("name").asString() + "` |"));
            });
    assertThat(page).contains("Grados decimales, norte positivo.", "`recibido`, `otorgado`");
  }
}
