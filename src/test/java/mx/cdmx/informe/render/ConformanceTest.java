package mx.cdmx.informe.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import mx.cdmx.informe.compose.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The PDF keeps PDF/UA-1 and PDF/A-3a, by veraPDF's judgement. */
final class ConformanceTest {
  @TempDir static Path fotos;

  @BeforeAll
  static void start() {
    SampleReport.photos(fotos);
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
  void aRichReportConforms(PDFAFlavour flavour) throws Exception {
    assertThat(failures(SampleReport.rich(false), flavour)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
  void aDraftConformsToo(PDFAFlavour flavour) throws Exception {
    assertThat(failures(SampleReport.rich(true), flavour)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
  void aReportWithChartsAMapAndTablesConforms(PDFAFlavour flavour) throws Exception {
    assertThat(failures(SampleReport.withFigures(), flavour)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
  void aReportOfOneActivityConforms(PDFAFlavour flavour) throws Exception {
    assertThat(failures(SampleReport.bare(), flavour)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
  void aReportOfTwelvePhotosConforms(PDFAFlavour flavour) throws Exception {
    List<String> archivos = TwelvePhotos.in(fotos);

    assertThat(failures(SampleReport.withPhotos(archivos), flavour)).isEmpty();
  }

  private static List<String> failures(Report report, PDFAFlavour flavour) throws Exception {
    return Conformance.failures(
        new PdfRenderer(SampleReport.TEMPLATES).render(report, fotos).bytes(), flavour);
  }
}
