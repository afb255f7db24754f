package mx.cdmx.informe.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.InflaterOutputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** The faces that a page carries can be read back, and have the signs of the page. */
final class WebFontsTest {
  private static final Path FONTS = Path.of("templates/fonts");

  @Test
  void carriesEveryFaceOfTheTextAndNoFallbackThatIsNotNeeded() {
    assertThat(faces("Señal de paz")).hasSize(FontFace.TEXT.size());
  }

  @Test
  void eachFaceHasTheSignsOfThePageAndNoOthers() throws IOException {
    for (byte[] woff : faces("Ñandú")) {
      CmapLookup signs = opened(woff).getUnicodeCmapLookup();
      assertThat("Ñandú".codePoints()).allMatch(c -> signs.getGlyphId(c) > 0);
      assertThat("xyz".codePoints()).allMatch(c -> signs.getGlyphId(c) == 0);
    }
  }

  @Test
  void aSignThatAFaceLacksComesFromTheFallback() throws IOException {
    List<byte[]> faces = faces("A ☎");

    assertThat(faces).hasSize(FontFace.TEXT.size() + 1);
    CmapLookup fallback = opened(faces.get(FontFace.TEXT.size())).getUnicodeCmapLookup();
    assertThat(fallback.getGlyphId('☎')).isPositive();
    assertThat(fallback.getGlyphId('A')).isZero();
  }

  @Test
  void isSmallAndTheSameEveryTime() {
    String page = "El veloz murciélago hindú comía feliz cardillo y kiwi; la cigüeña tocaba";

    String css = WebFonts.css(FONTS, page);

    assertThat(css.length()).isLessThan(200_000);
    assertThat(css.equals(WebFonts.css(FONTS, page))).isTrue();
  }

  private static List<byte[]> faces(String page) {
    return Pattern.compile("base64,([^)]+)\\)")
        .matcher(WebFonts.css(FONTS, page))
        .results()
        .map((MatchResult r) -> Base64.getDecoder().decode(r.group(1)))
        .toList();
  }

  /** Unwraps the font: a table each after the other, under a directory of its own. */
  private static TrueTypeFont opened(byte[] bytes) throws IOException {
    ByteBuffer woff = ByteBuffer.wrap(bytes);
    assertThat(woff.getInt(8)).isEqualTo(bytes.length);
    int tables = woff.getShort(12);
    ByteBuffer sfnt = ByteBuffer.allocate(woff.getInt(16));
    sfnt.putInt(woff.getInt(4)).putShort((short) tables);
    int data = 12 + 16 * tables;
    for (int i = 0; i < tables; i++) {
      int at = 44 + 20 * i;
      byte[] table =
          inflated(bytes, woff.getInt(at + 4), woff.getInt(at + 8), woff.getInt(at + 12));
      sfnt.position(12 + 16 * i);
      sfnt.putInt(woff.getInt(at)).putInt(woff.getInt(at + 16)).putInt(data).putInt(table.length);
      sfnt.position(data);
      sfnt.put(table);
      data += (table.length + 3) / 4 * 4;
    }
    assertThat(data).isEqualTo(sfnt.capacity());
    return new TTFParser().parse(new RandomAccessReadBuffer(sfnt.array()));
  }

  private static byte[] inflated(byte[] from, int offset, int size, int whole) throws IOException {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    if (size == whole) {
      table.write(from, offset, size);
    } else {
      try (InflaterOutputStream inflater = new InflaterOutputStream(table)) {
        inflater.write(from, offset, size);
      }
    }
    assertThat(table.size()).isEqualTo(whole);
    return table.toByteArray();
  }
}
