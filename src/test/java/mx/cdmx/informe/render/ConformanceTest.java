package mx.cdmx.informe.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import mx.cdmx.informe.compose.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The PDF keeps PDF/UA-1 and PDF/A-3a, by veraPDF's judgement. */
final class ConformanceTest {
  @TempDir static Path fotos;

  @BeforeAll
  static void start() {
    VeraGreenfieldFoundryProvider.initialise();
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
  void aReportOfOneActivityConforms(PDFAFlavour flavour) throws Exception {
    assertThat(failures(SampleReport.bare(), flavour)).isEmpty();
  }

  private static List<String> failures(Report report, PDFAFlavour flavour) throws Exception {
    byte[] pdf = new PdfRenderer(SampleReport.TEMPLATES).render(report, fotos);
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(a -> a.getStatus() != TestAssertion.Status.PASSED)
          .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
          .distinct()
          .toList();
    }
  }
}
