package mx.cdmx.informe.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The workbook is one that staff can sort, filter and add up. */
class LibroTest {
  private static Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        assertThat(e.getTimeLocal().toLocalDate()).isEqualTo(RealData.EDICION.fechaPublicacion());
        parts.put(e.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static Map<String, String> of(Tabla... tablas) throws IOException {
    return parts(new Libro(RealData.MESSAGES).of(RealData.EDICION, List.of(tablas)));
  }

  private static Tabla tabla(String nombre, Tipo tipo, Object value) {
    return new Tabla(
        nombre,
        nombre,
        "",
        List.of(new Columna("columna", tipo, "", false, List.of())),
        List.of(),
        Map.of(),
        List.of(List.of(Optional.of(value))));
  }

  @Test
  void hasASheetForEachTableOfTheDataAndOfTheStatistics() throws IOException {
    Map<String, String> parts = parts(RealData.files().get("datos/datos.xlsx"));
    long sheets = parts.keySet().stream().filter(n -> n.startsWith("xl/worksheets/")).count();

    assertThat(sheets).isEqualTo(7L + RealData.STATISTICS.tablas().size());
    assertThat(parts.get("xl/workbook.xml"))
        .contains("name=\"actividades\"", "name=\"acuerdos\"", "name=\"por-dependencia\"");
  }

  @Test
  void keepsItsHeadInSightAndFilters() throws IOException {
    assertThat(of(tabla("una", Tipo.TEXTO, "valor")).get("xl/worksheets/sheet1.xml"))
        .contains("state=\"frozen\"", "<autoFilter ref=\"A1:A2\"");
  }

  @Test
  void hasRealDatesAndNumbers() throws IOException {
    Tabla dates = tabla("fechas", Tipo.FECHA, LocalDate.of(2020, 9, 22));
    Map<String, String> parts =
        of(dates, tabla("numeros", Tipo.NUMERO, new java.math.BigDecimal("12.5")));

    assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<v>44096");
    assertThat(parts.get("xl/styles.xml")).contains("yyyy-mm-dd");
    assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("<v>12.5</v>");
  }

  @Test
  void saysWhereTheRestOfATextIsThatNoCellCanHold() throws IOException {
    String strings = of(tabla("larga", Tipo.TEXTO, "x".repeat(40_000))).toString();

    assertThat(strings).contains(" (el texto completo est").doesNotContain("x".repeat(32_760));
  }

  @Test
  void givesTablesOfOneNameSheetsOfTheirOwn() throws IOException {
    assertThat(of(tabla("cifras", Tipo.TEXTO, "a"), tabla("cifras", Tipo.TEXTO, "b")))
        .hasEntrySatisfying(
            "xl/workbook.xml", x -> assertThat(x).contains("\"cifras\"", "\"cifras-2\""));
  }

  @Test
  void carriesNoDateButThatOfPublication() throws IOException {
    assertThat(of(tabla("una", Tipo.TEXTO, "valor")).get("docProps/core.xml"))
        .contains(RealData.EDICION.fechaPublicacion() + "T00:00:00Z");
  }
}
