package mx.cdmx.informe.photo;

/**
 * Pixels in memory, upright, in sRGB.
 *
 * @param width from left to right
 * @param height from top to bottom
 * @param rgb row by row, eight bits a channel; nobody writes into it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: it is a drawing, not a value
record Picture(int width, int height, int[] rgb) implements PixelRows {

  PhotoSize size() {
    return new PhotoSize(width, height);
  }

  @Override
  public void row(int y, int[] into) {
    System.arraycopy(rgb, y * width, into, 0, width);
  }
}
