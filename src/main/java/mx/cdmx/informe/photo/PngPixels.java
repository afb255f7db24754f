package mx.cdmx.informe.photo;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.stream.IntStream;

/** The pixels of a PNG as RGB, laid on white where they are transparent. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PngPixels(Raster samples, int excessBits, int[] palette) implements PixelRows {

  static PngPixels of(BufferedImage image) {
    ColorModel colours = image.getColorModel();
    int[] palette =
        colours instanceof IndexColorModel index
            ? IntStream.range(0, index.getMapSize())
                .map(i -> onWhite(index.getRGB(i), index.getAlpha(i)))
                .toArray()
            : new int[0];
    return new PngPixels(image.getRaster(), colours.getComponentSize(0) - 8, palette);
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
    int bands = samples.getNumBands();
    int[] row = samples.getPixels(0, y, width(), 1, (int[]) null);
    for (int x = 0; x < width(); x++) {
      into[x] = palette.length > 0 ? palette[row[x]] : rgb(row, x * bands, bands);
    }
  }

  private int rgb(int[] row, int at, int bands) {
    int first = row[at] >> excessBits;
    int colour =
        bands < 3
            ? Rgb.grey(first)
            : Rgb.of(first, row[at + 1] >> excessBits, row[at + 2] >> excessBits);
    boolean opaque = bands == 1 || bands == 3;
    return opaque ? colour : onWhite(colour, row[at + bands - 1] >> excessBits);
  }

  private static int onWhite(int rgb, int alpha) {
    return Rgb.of(
        channel(Rgb.red(rgb), alpha),
        channel(Rgb.green(rgb), alpha),
        channel(Rgb.blue(rgb), alpha));
  }

  private static int channel(int channel, int alpha) {
    return (channel * alpha + 255 * (255 - alpha) + 127) / 255;
  }
}
