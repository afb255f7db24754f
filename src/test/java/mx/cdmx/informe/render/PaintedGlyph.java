package mx.cdmx.informe.render;

/**
 * A letter as it stands on a page, in points from the page's lower left corner.
 *
 * @param page the page, counted from one
 * @param mcid the number of the marked content that it is in; -1 where it is page furniture
 * @param text what it says
 * @param x where it begins
 * @param y its base line
 * @param width how far the next one is
 * @param size of its face
 */
record PaintedGlyph(
    int page, int mcid, String text, double x, double y, double width, double size) {

  double right() {
    return x + width;
  }

  boolean isSpace() {
    return text.isBlank() || text.equals("\u00A0");
  }

  boolean isFurniture() {
    return mcid < 0;
  }

  /** Whether the bodies of two letters, less what touches, stand on one another. */
  boolean overprints(PaintedGlyph other) {
    return x + width * .15 < other.right() - other.width * .15
        && other.x + other.width * .15 < right() - width * .15
        && y < other.y + other.size * .45
        && other.y < y + size * .45;
  }
}
