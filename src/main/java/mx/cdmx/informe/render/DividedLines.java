package mx.cdmx.informe.render;

import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import com.openhtmltopdf.pdfboxout.FontRun;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Hex;

/** Finds the lines that end within a word among the boxes of a document that was laid out. */
final class DividedLines {
  private static final String SOFT_HYPHEN = "\u00AD";

  /** More hyphens than these one below another make a ladder. */
  private static final int MOST_IN_A_ROW = 2;

  private final IntUnaryOperator page;
  private final List<DividedLine> found = new ArrayList<>();
  private InlineText divided;
  private int inARow;

  private DividedLines(IntUnaryOperator page) {
    this.page = page;
  }

  /**
   * All of them, in the order of the document.
   *
   * @param page the page of a height in the document
   */
  static List<DividedLine> in(Box root, IntUnaryOperator page) {
    DividedLines lines = new DividedLines(page);
    lines.walk(root);
    return lines.found;
  }

  private void walk(Box box) {
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof InlineText text) {
          read(text);
        } else if (child instanceof Box inner) {
          walk(inner);
        }
      }
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      walk(box.getChild(i));
    }
    if (box instanceof LineBox) {
      inARow = divided == null ? 0 : inARow > MOST_IN_A_ROW ? 1 : inARow + 1;
    }
  }

  /** Whether a word goes on over the page is known at the next text, on the line below. */
  private void read(InlineText text) {
    if (divided != null) {
      boolean oneTooMany = inARow > MOST_IN_A_ROW;
      found.add(line(divided, oneTooMany || page(divided) != page(text)));
      divided = null;
    }
    if (text.isEndsOnSoftHyphen()) {
      divided = text;
    }
  }

  private int page(InlineText text) {
    return page.applyAsInt(text.getParent().getAbsY());
  }

  private static DividedLine line(InlineText line, boolean unwanted) {
    String master = line.getMasterText();
    String before = whole(master.substring(0, line.getEnd()));
    PdfBoxFSFont font = (PdfBoxFSFont) line.getParent().getStyle().getFSFont(null);
    List<FontRun> runs =
        PdfBoxTextRenderer.divideIntoFontRuns(
            font, whole(line.getSubstring()) + "-", new SimpleBidiReorderer());
    FontRun last = runs.get(runs.size() - 1);
    try {
      PDFont face = last.description.getFont();
      String shown = last.string.substring(0, last.string.length() - 1);
      double width = face.getStringWidth(shown);
      String code = Hex.getString(face.encode(last.string));
      return new DividedLine(code, width, whole(master), before.length(), unwanted);
    } catch (IOException e) {
      throw new RenderException(RenderException.Kind.FONT, line.getSubstring(), e);
    }
  }

  private static String whole(String text) {
    return text.replace(SOFT_HYPHEN, "");
  }
}
