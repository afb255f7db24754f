package mx.cdmx.informe.editions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of the drawings of a PDF, each string by itself, in the order of painting. */
final class DrawnWords extends PDFTextStripper {
  private final List<String> words = new ArrayList<>();
  private final StringBuilder string = new StringBuilder();
  private int forms;

  private DrawnWords() {}

  static List<String> of(PDDocument pdf) throws IOException {
    DrawnWords reading = new DrawnWords();
    reading.getText(pdf);
    return reading.words;
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    forms++;
    super.showForm(form);
    forms--;
  }

  @Override
  protected void showText(byte[] shown) throws IOException {
    string.setLength(0);
    super.showText(shown);
    if (forms > 0) {
      words.add(string.toString());
    }
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    string.append(letter.getUnicode());
    super.processTextPosition(letter);
  }
}
