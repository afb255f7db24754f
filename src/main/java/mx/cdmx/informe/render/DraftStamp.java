package mx.cdmx.informe.render;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Says across each page that the report is a draft; readers of tags do not meet it. */
final class DraftStamp {
  private static final String WORD = "BORRADOR";
  private static final float SIZE = 118;
  private static final float GREY = 0.55f;
  private static final float OPACITY = 0.25f;

  private DraftStamp() {}

  static void stamp(PDDocument pdf, PDFont font) {
    try {
      for (PDPage page : pdf.getPages()) {
        stamp(pdf, page, font);
      }
    } catch (IOException e) {
      throw new RenderException(RenderException.Kind.FILE, String.valueOf(e.getMessage()), e);
    }
  }

  private static void stamp(PDDocument pdf, PDPage page, PDFont font) throws IOException {
    PDRectangle box = page.getMediaBox();
    double angle = Math.atan2(box.getHeight(), box.getWidth());
    float half = font.getStringWidth(WORD) / 1000 * SIZE / 2;
    PDExtendedGraphicsState pale = new PDExtendedGraphicsState();
    pale.setNonStrokingAlphaConstant(OPACITY);
    try (PDPageContentStream out =
        new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
      out.beginMarkedContent(COSName.ARTIFACT, background());
      out.setGraphicsStateParameters(pale);
      out.setNonStrokingColor(GREY, GREY, GREY);
      out.beginText();
      out.setFont(font, SIZE);
      Matrix place = Matrix.getRotateInstance(angle, box.getWidth() / 2, box.getHeight() / 2);
      place.concatenate(Matrix.getTranslateInstance(-half, -SIZE / 3));
      out.setTextMatrix(place);
      out.showText(WORD);
      out.endText();
      out.endMarkedContent();
    }
  }

  private static PDPropertyList background() {
    COSDictionary properties = new COSDictionary();
    properties.setName(COSName.TYPE, "Background");
    return PDPropertyList.create(properties);
  }
}
