package mx.cdmx.informe.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * A face of the report's types: the name, weight and style by which the style sheet asks for it.
 *
 * @param family its name in the style sheet
 * @param weight 300, 400 or 600
 * @param style upright or italic
 * @param file its file under {@code templates/fonts}: a static TrueType font
 */
record FontFace(String family, int weight, FontStyle style, String file) {
  /** Has the signs that the types of the text lack; last in each list of families. */
  static final FontFace FALLBACK =
      new FontFace("DejaVu Sans", 400, FontStyle.NORMAL, "DejaVuSans.ttf");

  /** The face that a draft is stamped with, one of the text's. */
  static final FontFace STAMP =
      new FontFace("Source Sans 3", 600, FontStyle.NORMAL, "SourceSans3-Semibold.ttf");

  /** The faces that the text is set in. */
  static final List<FontFace> TEXT =
      List.of(
          new FontFace("Source Serif 4", 400, FontStyle.NORMAL, "SourceSerif4-Regular.ttf"),
          new FontFace("Source Serif 4", 400, FontStyle.ITALIC, "SourceSerif4-It.ttf"),
          new FontFace("Source Serif 4", 600, FontStyle.NORMAL, "SourceSerif4-Semibold.ttf"),
          new FontFace("Source Serif 4", 600, FontStyle.ITALIC, "SourceSerif4-SemiboldIt.ttf"),
          new FontFace(
              "Source Serif 4 Display", 300, FontStyle.NORMAL, "SourceSerif4Display-Light.ttf"),
          new FontFace(
              "Source Serif 4 Display", 400, FontStyle.NORMAL, "SourceSerif4Display-Regular.ttf"),
          new FontFace("Source Sans 3", 300, FontStyle.NORMAL, "SourceSans3-Light.ttf"),
          new FontFace("Source Sans 3", 400, FontStyle.NORMAL, "SourceSans3-Regular.ttf"),
          STAMP);

  /** The upright face of a family and weight. */
  static FontFace of(String family, int weight) {
    return TEXT.stream()
        .filter(f -> f.family().equals(family) && f.weight() == weight)
        .filter(f -> f.style() == FontStyle.NORMAL)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Opens the face.
   *
   * <p>Its substitution table stays shut: it costs ten times the rest of the typesetting, and would
   * print "fi" as one sign that cannot be searched for.
   */
  TrueTypeFont open(Path fonts) {
    try {
      TrueTypeFont font =
          new TTFParser().parse(new RandomAccessReadBufferedFile(fonts.resolve(file).toFile()));
      font.setEnableGsub(false);
      return font;
    } catch (IOException e) {
      throw new RenderException(RenderException.Kind.FONT, file, e);
    }
  }
}
