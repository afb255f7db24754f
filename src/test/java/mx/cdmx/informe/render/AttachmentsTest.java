package mx.cdmx.informe.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import mx.cdmx.informe.data.Adjunto;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The PDF carries its data, in the way that PDF/A-3 asks for. */
class AttachmentsTest {
  private static final List<Adjunto> DATA =
      List.of(
          new Adjunto("a.csv", "text/csv", "Actividades", bytes("id\r\nuna\r\n")),
          new Adjunto("a.json", "application/json", "Actividades", bytes("[]\n")));

  @TempDir static Path fotos;
  private static byte[] pdf;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] render() {
    return new PdfRenderer(SampleReport.TEMPLATES).render(SampleReport.bare(), fotos, DATA).bytes();
  }

  @BeforeAll
  static void start() {
    SampleReport.photos(fotos);
    pdf = render();
  }

  @Test
  void hasTheFilesByNameWithTheirBytesTypeAndDate() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Map<String, PDComplexFileSpecification> files =
          document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).containsOnlyKeys("a.csv", "a.json");
      PDComplexFileSpecification file = files.get("a.csv");
      assertThat(file.getFileUnicode()).isEqualTo("a.csv");
      assertThat(file.getFileDescription()).isEqualTo("Actividades");
      PDEmbeddedFile content = file.getEmbeddedFileUnicode();
      assertThat(content.toByteArray()).isEqualTo(bytes("id\r\nuna\r\n"));
      assertThat(content.getSubtype()).isEqualTo("text/csv");
      assertThat(((GregorianCalendar) content.getModDate()).toZonedDateTime().toLocalDate())
          .isEqualTo(SampleReport.bare().metadata().publicacion());
    }
  }

  @Test
  void saysThatTheyAreItsData() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSArray associated =
          document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
      assertThat(associated).hasSize(2);
      COSDictionary first = (COSDictionary) associated.getObject(0);
      assertThat(first.getNameAsString("AFRelationship")).isEqualTo("Data");
    }
  }

  @Test
  void conformsWithThemAndIsTheSameEachTime() throws Exception {
    assertThat(Conformance.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(Conformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(render()).isEqualTo(pdf);
  }

  @Test
  void keepsItsNamedPlaces() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getNames().getDests().getNames()).isNotEmpty();
    }
  }
}
