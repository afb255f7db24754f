package mx.cdmx.informe.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Letters of one element that stand on one base line.
 *
 * @param glyphs from left to right, at least one
 */
record PaintedLine(List<PaintedGlyph> glyphs) {
  private static final double SAME_LINE = 3;

  PaintedLine {
    glyphs = List.copyOf(glyphs);
  }

  /** The lines of some letters, which come in reading order. */
  static List<PaintedLine> of(List<PaintedGlyph> glyphs) {
    List<PaintedLine> lines = new ArrayList<>();
    List<PaintedGlyph> line = new ArrayList<>();
    for (PaintedGlyph glyph : glyphs) {
      if (!line.isEmpty() && !continues(line.get(line.size() - 1), glyph)) {
        lines.add(new PaintedLine(line));
        line.clear();
      }
      line.add(glyph);
    }
    if (!line.isEmpty()) {
      lines.add(new PaintedLine(line));
    }
    return lines;
  }

  private static boolean continues(PaintedGlyph last, PaintedGlyph next) {
    return last.page() == next.page() && Math.abs(last.y() - next.y()) < SAME_LINE;
  }

  int page() {
    return glyphs.get(0).page();
  }

  double y() {
    return glyphs.get(0).y();
  }

  double left() {
    return glyphs.get(0).x();
  }

  String text() {
    return glyphs.stream().map(PaintedGlyph::text).collect(Collectors.joining());
  }

  /** The widest white between two of its words, as a part of the size of the face. */
  double widestGap() {
    double widest = 0;
    PaintedGlyph last = null;
    for (PaintedGlyph glyph : glyphs) {
      if (!glyph.isSpace()) {
        if (last != null) {
          widest = Math.max(widest, (glyph.x() - last.right()) / glyph.size());
        }
        last = glyph;
      }
    }
    return widest;
  }
}
