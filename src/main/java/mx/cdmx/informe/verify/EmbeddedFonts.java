package mx.cdmx.informe.verify;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Whether the file brings every font that it uses. */
final class EmbeddedFonts {
  private EmbeddedFonts() {}

  static Comprobacion check(PDDocument pdf) throws IOException {
    Set<String> names = new TreeSet<>();
    Set<String> missing = new TreeSet<>();
    for (PDPage page : pdf.getPages()) {
      PDResources resources = page.getResources();
      for (COSName name : resources.getFontNames()) {
        PDFont font = resources.getFont(name);
        names.add(font.getName());
        if (!font.isEmbedded()) {
          missing.add(font.getName());
        }
      }
    }
    return new Comprobacion(
        "tipos-incrustados", Integer.toString(names.size()), List.copyOf(missing));
  }
}
