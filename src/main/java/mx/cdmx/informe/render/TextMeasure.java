package mx.cdmx.informe.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** How many lines a text takes, by the widths of its letters, as the typesetter reckons them. */
final class TextMeasure {
  private final Path fonts;
  private final Map<FontFace, Map<Integer, Double>> widths = new HashMap<>();

  TextMeasure(Path fonts) {
    this.fonts = fonts;
  }

  /** The lines of a text in a face of some size on lines of some width, both in points. */
  int lines(String text, FontFace face, double size, double width) {
    double space = width(" ", face, size);
    int lines = 0;
    double left = 0;
    for (String word : text.strip().split("\\s+", -1)) {
      double needed = width(word, face, size);
      if (lines == 0 || needed > left) {
        lines += Math.max(1, (int) Math.ceil(needed / width));
        left = Math.max(0, width - needed % width);
      } else {
        left -= needed;
      }
      left -= space;
    }
    return text.isBlank() ? 0 : lines;
  }

  /** The width of a text in a face of some size, in the unit of the size. */
  double width(String text, FontFace face, double size) {
    Map<Integer, Double> known = widths.computeIfAbsent(face, this::read);
    return size * text.codePoints().mapToDouble(c -> known.getOrDefault(c, 1.0)).sum();
  }

  /** The widths of the letters of Latin, as parts of the size; others count as a full square. */
  private Map<Integer, Double> read(FontFace face) {
    try (TrueTypeFont font = face.open(fonts)) {
      CmapLookup letters = font.getUnicodeCmapLookup();
      Map<Integer, Double> read = new HashMap<>();
      for (int c = ' '; c < 0x2100; c++) {
        int glyph = letters.getGlyphId(c);
        if (glyph != 0) {
          read.put(c, font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm());
        }
      }
      return read;
    } catch (IOException e) {
      throw new RenderException(RenderException.Kind.FONT, face.file(), e);
    }
  }
}
