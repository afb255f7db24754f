package mx.cdmx.informe.render;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The faces of one document, each opened when its first letter is set and embedded as the letters
 * used; open until the document is saved.
 */
final class FontSet implements Closeable {
  private final Path fonts;
  private final PDDocument document;
  private final List<TrueTypeFont> open = new ArrayList<>();
  private final Map<FontFace, PDFont> loaded = new HashMap<>();

  FontSet(Path fonts, PDDocument document) {
    this.fonts = fonts;
    this.document = document;
  }

  /** Offers every face to the typesetter. */
  void registerWith(PdfRendererBuilder builder) {
    FontFace.TEXT.forEach(face -> register(face, builder));
    register(FontFace.FALLBACK, builder);
  }

  private void register(FontFace face, PdfRendererBuilder builder) {
    PDFontSupplier supplier =
        new PDFontSupplier(null) {
          @Override
          public PDFont supply() {
            return load(face);
          }
        };
    builder.useFont(supplier, face.family(), face.weight(), face.style(), true);
  }

  /** A face, ready to set letters in the document; it is embedded once. */
  PDFont load(FontFace face) {
    return loaded.computeIfAbsent(face, this::embed);
  }

  private PDFont embed(FontFace face) {
    TrueTypeFont font = face.open(fonts);
    open.add(font);
    try {
      return PDType0Font.load(document, font, true);
    } catch (IOException e) {
      throw new RenderException(RenderException.Kind.FONT, face.file(), e);
    }
  }

  @Override
  public void close() throws IOException {
    for (TrueTypeFont font : open) {
      font.close();
    }
  }
}
