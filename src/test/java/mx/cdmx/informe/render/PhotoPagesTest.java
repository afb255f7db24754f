package mx.cdmx.informe.render;

import static mx.cdmx.informe.render.StructureTree.elements;
import static mx.cdmx.informe.render.StructureTree.ofType;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twelve photos in one activity. */
final class PhotoPagesTest {
  private static final int MOST_BYTES_A_PHOTO = 400_000;

  @TempDir static Path folder;
  private static List<String> archivos;
  private static byte[] pdf;

  @BeforeAll
  static void render() throws IOException {
    archivos = TwelvePhotos.in(folder);
    pdf = render(archivos);
  }

  @Test
  void addNoMoreThanTheirShareToTheFile() {
    int without = render(List.of()).length;

    assertThat(pdf.length - without).isLessThan(archivos.size() * MOST_BYTES_A_PHOTO);
  }

  @Test
  void giveEqualBytesEachTime() {
    assertThat(render(archivos)).isEqualTo(pdf);
  }

  @Test
  void arePrintedAtThreeHundredDotsToTheInchOrLess() throws IOException {
    List<Double> resolutions = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
            throws IOException {
          super.processOperator(operator, operands);
          if (OperatorName.DRAW_OBJECT.equals(operator.getName())
              && getResources().getXObject((COSName) operands.get(0))
                  instanceof PDImageXObject image) {
            float inches =
                getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX() / 72;
            resolutions.add((double) image.getWidth() / inches);
          }
        }
      }.getText(document);
    }
    assertThat(resolutions)
        .hasSize(archivos.size())
        .allSatisfy(r -> assertThat(r).isLessThan(300.5));
  }

  @Test
  void areReadWithTheirWordsBehindThemOnTheSamePage() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PageText text = new PageText(document);
      List<PDStructureElement> read =
          elements(document, e -> List.of("Figure", "P").contains(e.getStructureType()));
      for (String archivo : archivos) {
        PDStructureElement figure =
            elements(document, ofType("Figure")).stream()
                .filter(f -> ("Vista de " + archivo).equals(f.getAlternateDescription()))
                .findFirst()
                .orElseThrow();
        int at = indexOf(read, figure);
        assertThat(text.of(read.get(at + 1))).contains("Leyenda de " + archivo);
        assertThat(text.of(read.get(at + 2))).contains("Fotografía: CGAAI");
        assertThat(text.page(read.get(at + 1))).as(archivo).isEqualTo(page(document, figure));
        assertThat(text.page(read.get(at + 2))).as(archivo).isEqualTo(page(document, figure));
      }
    }
  }

  private static byte[] render(List<String> archivos) {
    return new PdfRenderer(SampleReport.TEMPLATES)
        .render(SampleReport.withPhotos(archivos), folder)
        .bytes();
  }

  private static int page(PDDocument document, PDStructureElement figure) {
    return document.getPages().indexOf(figure.getPage()) + 1;
  }

  private static int indexOf(List<PDStructureElement> all, PDStructureElement wanted) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).getCOSObject() == wanted.getCOSObject()) {
        return i;
      }
    }
    throw new AssertionError("not in the tree");
  }
}
