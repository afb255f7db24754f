package mx.cdmx.informe.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Which characters the report's fonts can print, in any of their faces. */
public final class FontCoverage {
  private final Path fonts;
  private CmapLookup fallback;
  private List<CmapLookup> text = List.of();

  /**
   * The fonts of a templates folder; each is opened at the first question about it.
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
    return has(fallback(), codePoint) || text().stream().allMatch(face -> has(face, codePoint));
  }

  private CmapLookup fallback() {
    if (fallback == null) {
      fallback = lookup(FontFace.FALLBACK);
    }
    return fallback;
  }

  /** What the fallback lacks is seldom asked: the others may stay shut. */
  private List<CmapLookup> text() {
    if (text.isEmpty()) {
      text = FontFace.TEXT.stream().map(this::lookup).toList();
    }
    return text;
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
