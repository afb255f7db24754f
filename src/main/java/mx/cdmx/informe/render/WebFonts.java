package mx.cdmx.informe.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The report's faces as style rules that carry them, each cut down to the signs of one page; signs
 * that a face lacks come from the fallback, cut down to those.
 */
final class WebFonts {
  /** Those that draw and name; the rest speak of signs by numbers that no longer hold. */
  private static final List<String> TABLES =
      List.of(
          "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
          "name", "post", "prep");

  private WebFonts() {}

  /**
   * The {@code @font-face} rules of a page.
   *
   * @param fonts the folder of the fonts
   * @param page what it shows, with whatever else it holds
   */
  static String css(Path fonts, String page) {
    Set<Integer> signs =
        page.codePoints()
            .filter(c -> c > ' ')
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    signs.add((int) ' ');
    signs.add(0xA0);
    Set<Integer> missing = new TreeSet<>();
    StringBuilder css = new StringBuilder();
    for (FontFace face : FontFace.TEXT) {
      css.append(rule(face, fonts, signs, missing));
    }
    if (!missing.isEmpty()) {
      css.append(rule(FontFace.FALLBACK, fonts, missing, new HashSet<>()));
    }
    return css.toString();
  }

  private static String rule(FontFace face, Path fonts, Set<Integer> signs, Set<Integer> missing) {
    byte[] woff = Woff.of(subset(face, fonts, signs, missing));
    return "@font-face{font-family:\"%s\";font-weight:%s;font-style:%s;src:url(data:font/woff;base64,%s)format(\"woff\")}\n"
        .formatted(
            face.family(),
            Integer.toString(face.weight()),
            face.style() == FontStyle.NORMAL ? "normal" : "italic",
            Base64.getEncoder().encodeToString(woff));
  }

  private static byte[] subset(
      FontFace face, Path fonts, Set<Integer> signs, Set<Integer> missing) {
    try (TrueTypeFont font = face.open(fonts)) {
      CmapLookup known = font.getUnicodeCmapLookup();
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      for (int sign : signs) {
        if (known.getGlyphId(sign) == 0) {
          missing.add(sign);
        } else {
          subsetter.add(sign);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      subsetter.writeToStream(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new RenderException(RenderException.Kind.FONT, face.file(), e);
    }
  }
}
