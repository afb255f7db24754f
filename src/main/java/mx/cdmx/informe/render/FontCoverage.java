package mx.cdmx.informe.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Which characters the report's fonts can print, in any of their faces. */
public final class FontCoverage {
  private final Path fonts;
  private CmapLookup fallback;
  private List<CmapLookup> text = List.of();

  /**
   * The fonts of a templates folder; they are opened at the first question.
   *
   * @param templates the folder that holds {@code fonts/}
   */
  public FontCoverage(Path templates) {
    this.fonts = templates.resolve("fonts");
  }

  /**
   * Whether a character prints as itself wherever it stands: each face has it, or the fallback.
   *
   * @throws RenderException if a font cannot be read
   */
  public synchronized boolean covers(int codePoint) {
    if (fallback == null) {
      List<CmapLookup> faces = new ArrayList<>();
      for (FontFace face : FontFace.TEXT) {
        faces.add(lookup(face));
      }
      text = faces;
      fallback = lookup(FontFace.FALLBACK);
    }
    return has(fallback, codePoint) || text.stream().allMatch(face -> has(face, codePoint));
  }

  private static boolean has(CmapLookup face, int codePoint) {
    return face.getGlyphId(codePoint) != 0;
  }

  private CmapLookup lookup(FontFace face) {
    try (TrueTypeFont font = face.open(fonts)) {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new RenderException(RenderException.Kind.FONT, face.file(), e);
    }
  }
}
