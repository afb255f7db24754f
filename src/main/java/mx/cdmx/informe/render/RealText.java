package mx.cdmx.informe.render;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/**
 * Sets the words of a drawing as letters of one of the report's faces, that can be searched for.
 * The library would ask the machine's own fonts whether they have them, and draw outlines.
 *
 * @param font the face
 * @param size in units of the drawing
 */
record RealText(PDFont font, float size) implements IPdfBoxGraphics2DFontTextDrawer {

  @Override
  public boolean canDrawText(AttributedCharacterIterator words, IFontTextDrawerEnv page) {
    return true;
  }

  @Override
  public void drawText(AttributedCharacterIterator words, IFontTextDrawerEnv page)
      throws IOException {
    StringBuilder text = new StringBuilder();
    for (char c = words.first(); c != CharacterIterator.DONE; c = words.next()) {
      text.append(c);
    }
    PDPageContentStream content = page.getContentStream();
    page.applyPaint(page.getPaint(), null);
    content.beginText();
    content.setFont(font, size);
    content.setTextMatrix(new Matrix(AffineTransform.getScaleInstance(1, -1)));
    content.showText(text.toString());
    content.endText();
  }

  @Override
  public FontMetrics getFontMetrics(Font face, IFontTextDrawerEnv page) {
    throw new UnsupportedOperationException("the words of a drawing are measured beforehand");
  }
}
