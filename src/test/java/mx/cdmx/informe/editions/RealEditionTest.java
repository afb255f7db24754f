package mx.cdmx.informe.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import mx.cdmx.informe.cli.Run;
import mx.cdmx.informe.recompute.Recomputo;
import mx.cdmx.informe.render.Conformance;
import mx.cdmx.informe.render.PageFaults;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The edition that the project ships with compiles into a report fit to deliver. */
class RealEditionTest {
  @TempDir private static Path folder;

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @BeforeAll
  static void build() {
    Run run = Run.in(folder, "build", "--strict", "--out", "out");
    assertThat(run.err()).contains("out/2020-2/informe.pdf");
    assertThat(run.code()).as(run.err()).isZero();
  }

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  private static Path out(String file) {
    return folder.resolve("out/2020-2").resolve(file);
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
  void itsPdfConforms(PDFAFlavour flavour) throws Exception {
    assertThat(Conformance.failures(Files.readAllBytes(out("informe.pdf")), flavour)).isEmpty();
  }

  @Test
  void aSecondBuildElsewhereGivesTheSameBytes(@TempDir Path other) throws IOException {
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    Run run = Run.in(other, "build", "--quiet", "--out", "salida");
    assertThat(run.code()).isZero();
    assertThat(other.resolve("salida/2020-2/SHA256SUMS"))
        .hasSameTextualContentAs(out("SHA256SUMS"));
  }

  @Test
  void noPageIsEmptyAndNoLineBeginsWithWhatClosesTheLastOne() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(out("informe.pdf").toFile())) {
      PDFTextStripper text = new PDFTextStripper();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        text.setStartPage(page);
        text.setEndPage(page);
        List<String> lines = text.getText(pdf).lines().filter(l -> !l.isBlank()).toList();
        assertThat(lines).as("page %d", page).hasSizeGreaterThan(5);
        assertThat(lines).as("page %d", page).noneMatch(l -> l.matches("^[,.;:)”»?!].*"));
        assertThat(lines).as("page %d", page).noneMatch(l -> l.strip().matches(".*\\p{L}’"));
      }
    }
  }

  @Test
  void aPartIsNamedOnceAPageByItsTitleOrInTheHead() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(out("informe.pdf").toFile())) {
      PDFTextStripper text = new PDFTextStripper();
      List<String> named = new ArrayList<>();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        text.setStartPage(page);
        text.setEndPage(page);
        List<String> parts =
            text.getText(pdf)
                .lines()
                .map(String::strip)
                .filter(l -> l.matches("Presentación|Resumen en cifras|Siglas|Índice de socios"))
                .toList();
        assertThat(parts).as("page %d", page).hasSizeLessThan(2);
        named.addAll(parts);
      }
      assertThat(named)
          .containsSubsequence("Presentación", "Presentación")
          .containsSubsequence("Resumen en cifras", "Resumen en cifras")
          .containsSubsequence("Siglas", "Siglas")
          .containsSubsequence("Índice de socios", "Índice de socios");
    }
  }

  @Test
  void noThreeLinesInARowEndWithinAWord() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(out("informe.pdf").toFile())) {
      List<String> lines = new PDFTextStripper().getText(pdf).lines().map(String::strip).toList();
      for (int i = 2; i < lines.size(); i++) {
        assertThat(lines.subList(i - 2, i + 1)).anyMatch(l -> !l.endsWith("-"));
      }
    }
  }

  @Test
  void noPageHasWhatNoPageMayHave() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(out("informe.pdf").toFile())) {
      assertThat(PageFaults.of(pdf)).isEmpty();
    }
  }

  @Test
  void everyNumberOfTheMapInPrintIsTheOneReckonedFromTheRecords() throws Exception {
    Recomputo reckoned =
        Recomputo.of(
            Run.PROJECT.resolve(PrintedEdition.CORRECTED),
            Run.PROJECT.resolve("records/catalogos"));
    Document page = Jsoup.parse(out("informe.html"));
    List<String> expected =
        new ArrayList<>(page.select(".mapa text:not(:matches(\\d))").eachText());
    for (Element label : page.select(".mapa a[data-cifra]")) {
      String[] source = label.attr("data-cifra").split("/", 2);
      String name = label.text().replaceAll("\\d+$", "");
      expected.add(
          name + reckoned.numero(source[0], source[1]).orElseThrow().valor().toPlainString());
    }
    try (PDDocument pdf = Loader.loadPDF(out("informe.pdf").toFile())) {
      assertThat(DrawnWords.of(pdf)).hasSizeGreaterThan(60).isEqualTo(expected);
    }
  }

  @Test
  void whoWorksWithAnotherMoreThanOnceIsInBoldOnThePageToo() throws IOException {
    for (Element cell : Jsoup.parse(out("informe.html")).select("tbody .de-pares")) {
      List<String> several =
          Arrays.stream(cell.text().split("; ")).filter(p -> !p.endsWith("(1)")).toList();
      assertThat(cell.select("b").eachText()).isEqualTo(several);
    }
  }

  @Test
  void theChecksumsAreThoseOfTheFiles() throws IOException {
    assertThat(Files.readAllLines(out("SHA256SUMS")))
        .map(line -> line.substring(66))
        .contains("informe.html", "informe.pdf", "datos/datos.xlsx", "datos/datapackage.json");
  }

  @Test
  void aDraftIsStampedAndEndsWithOne(@TempDir Path other) {
    Run run =
        Run.in(
            other,
            "build",
            "--borrador",
            "--out",
            "out",
            Run.PROJECT.resolve(PrintedEdition.PRINTED).toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("BORRADOR");
    assertThat(other.resolve("out/2020-2-impresa/informe.html")).content().contains("BORRADOR");
  }
}
