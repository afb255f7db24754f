package mx.cdmx.informe.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** What is painted on a page, as the operators that paint it: a character a byte. */
final class PageContent {
  private PageContent() {}

  static String read(PDPage page) throws IOException {
    try (InputStream content = page.getContents()) {
      return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  static void write(PDPage page, String content, PDDocument pdf) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    page.setContents(new PDStream(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
  }
}
