package mx.cdmx.informe.render;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads where each letter of a PDF was painted. */
final class GlyphReader extends PDFStreamEngine {
  private final Deque<Integer> open = new ArrayDeque<>();
  private final List<PaintedGlyph> found = new ArrayList<>();
  private int page;

  private GlyphReader() {
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
    addOperator(new Concatenate(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new MoveText(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
  }

  /** Every letter, in the order in which it was painted. */
  static List<PaintedGlyph> read(PDDocument pdf) throws IOException {
    GlyphReader reader = new GlyphReader();
    for (PDPage page : pdf.getPages()) {
      reader.page++;
      reader.open.clear();
      reader.processPage(page);
    }
    return reader.found;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    int outer = open.isEmpty() ? -1 : open.peek();
    open.push(properties == null ? outer : properties.getInt(COSName.MCID, outer));
  }

  @Override
  public void endMarkedContentSequence() {
    open.poll();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    String text = font.toUnicode(code);
    double size = matrix.getScalingFactorY();
    found.add(
        new PaintedGlyph(
            page,
            open.isEmpty() ? -1 : open.peek(),
            text == null ? "" : text,
            matrix.getTranslateX(),
            matrix.getTranslateY(),
            displacement.getX() * matrix.getScalingFactorX(),
            size));
  }
}
