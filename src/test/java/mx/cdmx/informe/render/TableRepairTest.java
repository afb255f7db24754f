package mx.cdmx.informe.render;

import static mx.cdmx.informe.render.StructureTree.elements;
import static mx.cdmx.informe.render.StructureTree.ofType;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A table with a caption that goes over pages is read as one table. */
final class TableRepairTest {
  @TempDir static Path fotos;
  private static byte[] file;
  private static PDDocument pdf;

  @BeforeAll
  static void render() throws IOException {
    String rows =
        IntStream.rangeClosed(1, 90)
            .mapToObj(i -> "<tr><th scope=\"row\">Ciudad " + i + "</th><td>" + i + "</td></tr>")
            .collect(Collectors.joining());
    String table =
        "<table><caption>Actividades por ciudad</caption><thead><tr><th scope=\"col\">Ciudad</th>"
            + "<th scope=\"col\">Actividades</th></tr></thead><tbody>"
            + rows
            + "</tbody></table>";
    file =
        new PdfRenderer(SampleReport.TEMPLATES)
            .render(SampleReport.saying("<p>Antes.</p>" + table + "<p>Después.</p>"), fotos)
            .bytes();
    pdf = Loader.loadPDF(file);
  }

  @AfterAll
  static void close() throws IOException {
    pdf.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
  void itConforms(PDFAFlavour flavour) throws Exception {
    assertThat(Conformance.failures(file, flavour)).isEmpty();
  }

  @Test
  void itsCaptionStandsFirstInIt() {
    PDStructureElement table = elements(pdf, ofType("Table")).get(0);

    assertThat(((PDStructureElement) table.getKids().get(0)).getStructureType())
        .isEqualTo("Caption");
    assertThat(new PageText(pdf).of(table).replace('\u00a0', ' '))
        .startsWith("Actividades por ciudad");
    assertThat(elements(pdf, ofType("Caption"))).hasSize(1);
  }

  @Test
  void itsHeadIsPaintedOnEachPageAndReadOnce() throws IOException {
    PageText text = new PageText(pdf);

    assertThat(elements(pdf, ofType("THead")).stream().map(text::of))
        .map(t -> t.replaceAll("\\s+", " "))
        .containsExactly("Ciudad Actividades");
    assertThat(elements(pdf, ofType("TFoot"))).isEmpty();
    assertThat(
            new org.apache.pdfbox.text.PDFTextStripper().getText(pdf).split("Ciudad\\s+Activ", -1))
        .hasSizeGreaterThan(3);
  }

  @Test
  void noRowIsSplitAndNoLineIsLost() throws IOException {
    assertThat(PageFaults.of(pdf)).isEmpty();
    assertThat(elements(pdf, ofType("TR"))).hasSize(91);
  }
}
