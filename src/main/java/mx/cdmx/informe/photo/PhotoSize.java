package mx.cdmx.informe.photo;

/**
 * The pixels of a photo that stands upright.
 *
 * @param width from left to right
 * @param height from top to bottom
 */
public record PhotoSize(int width, int height) {

  /** The largest size of these proportions within a frame; never larger than this. */
  public PhotoSize within(PhotoSize frame) {
    double part =
        Math.min(1.0, Math.min((double) frame.width / width, (double) frame.height / height));
    return new PhotoSize(
        Math.min(frame.width, Math.max(1, (int) Math.round(width * part))),
        Math.min(frame.height, Math.max(1, (int) Math.round(height * part))));
  }

  PhotoSize turned() {
    return new PhotoSize(/* width= */ height, /* height= */ width);
  }

  long pixels() {
    return (long) width * height;
  }
}
