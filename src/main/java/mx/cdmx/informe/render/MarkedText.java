package mx.cdmx.informe.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Reads a page's text by its marks: what each marked content sequence says, and nothing of where.
 */
final class MarkedText extends PDFStreamEngine {
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Map<Integer, StringBuilder> texts = new HashMap<>();

  MarkedText() {
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
  }

  /** The texts of the page by their marks' numbers. */
  Map<Integer, String> texts() {
    Map<Integer, String> read = new HashMap<>();
    texts.forEach((mark, text) -> read.put(mark, text.toString()));
    return read;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    open.push(properties == null ? -1 : properties.getInt(COSName.MCID, -1));
  }

  @Override
  public void endMarkedContentSequence() {
    open.poll();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    if (!open.isEmpty()) {
      String letter = font.toUnicode(code);
      texts
          .computeIfAbsent(open.peek(), mark -> new StringBuilder())
          .append(letter == null ? "" : letter);
    }
  }
}
