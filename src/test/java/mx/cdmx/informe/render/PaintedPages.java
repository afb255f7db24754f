package mx.cdmx.informe.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Where the letters of a PDF stand, by page and by element of its structure. */
final class PaintedPages {
  private final List<PaintedGlyph> glyphs;
  private final Map<COSBase, Integer> numbers = new HashMap<>();
  private final Map<List<Integer>, List<PaintedGlyph>> byMark = new HashMap<>();

  PaintedPages(PDDocument pdf) throws IOException {
    this.glyphs = GlyphReader.read(pdf);
    for (PDPage page : pdf.getPages()) {
      numbers.put(page.getCOSObject(), numbers.size() + 1);
    }
    for (PaintedGlyph glyph : glyphs) {
      byMark
          .computeIfAbsent(List.of(glyph.page(), glyph.mcid()), k -> new ArrayList<>())
          .add(glyph);
    }
  }

  int count() {
    return numbers.size();
  }

  List<PaintedGlyph> of(int page) {
    return glyphs.stream().filter(g -> g.page() == page).toList();
  }

  /** All letters, in the order in which they were painted. */
  List<PaintedGlyph> all() {
    return glyphs;
  }

  /** The letters of an element and of those in it, in reading order. */
  List<PaintedGlyph> of(PDStructureElement element) {
    List<PaintedGlyph> found = new ArrayList<>();
    for (Object kid : element.getKids()) {
      if (kid instanceof Integer mcid) {
        found.addAll(marked(element.getPage(), mcid));
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
        found.addAll(marked(page, reference.getMCID()));
      } else if (kid instanceof PDStructureElement inner) {
        found.addAll(of(inner));
      }
    }
    return found;
  }

  private List<PaintedGlyph> marked(PDPage page, int mcid) {
    return byMark.getOrDefault(List.of(numbers.get(page.getCOSObject()), mcid), List.of());
  }
}
