package mx.cdmx.informe.photo;

import java.awt.image.Raster;

/** The channels of a JPEG as RGB. */
record JpegPixels(Raster samples, JpegColours colours) implements PixelRows {
  JpegPixels {
    if (samples.getNumBands() != colours.channels()) {
      throw new IllegalArgumentException("channels: " + samples.getNumBands());
    }
  }

  @Override
  public int width() {
    return samples.getWidth();
  }

  @Override
  public int height() {
    return samples.getHeight();
  }

  @Override
  public void row(int y, int[] into) {
    int[] row = samples.getPixels(0, y, width(), 1, (int[]) null);
    for (int x = 0; x < width(); x++) {
      into[x] = colours.rgb(row, x * colours.channels());
    }
  }
}
