package mx.cdmx.informe.photo;

/** How a camera was held (EXIF, tag 274), and so where in the file each pixel of the photo is. */
enum Orientation {
  UPRIGHT(false, false, false),
  MIRRORED(false, true, false),
  UPSIDE_DOWN(false, true, true),
  FLIPPED(false, false, true),
  TRANSPOSED(true, false, false),
  LYING_LEFT(true, true, false),
  TRANSVERSED(true, true, true),
  LYING_RIGHT(true, false, true);

  private final boolean sideways;
  private final boolean fromRight;
  private final boolean fromBottom;

  Orientation(boolean sideways, boolean fromRight, boolean fromBottom) {
    this.sideways = sideways;
    this.fromRight = fromRight;
    this.fromBottom = fromBottom;
  }

  /** That of a number of EXIF; upright where it is none of the eight. */
  static Orientation of(int exif) {
    return exif >= 1 && exif <= values().length ? values()[exif - 1] : UPRIGHT;
  }

  /** The size of a photo as it should be seen, from that of its file, or the other way about. */
  PhotoSize turn(PhotoSize size) {
    return sideways ? size.turned() : size;
  }

  /** A picture as it should be seen. */
  Picture turn(Picture stored) {
    if (this == UPRIGHT) {
      return stored;
    }
    PhotoSize size = turn(stored.size());
    int[] rgb = new int[stored.rgb().length];
    for (int y = 0; y < size.height(); y++) {
      for (int x = 0; x < size.width(); x++) {
        int column = fromRight ? size.width() - 1 - x : x;
        int row = fromBottom ? size.height() - 1 - y : y;
        rgb[y * size.width() + x] =
            sideways
                ? stored.rgb()[column * stored.width() + row]
                : stored.rgb()[row * stored.width() + column];
      }
    }
    return new Picture(size.width(), size.height(), rgb);
  }
}
