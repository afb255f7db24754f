package mx.cdmx.informe.photo;

import java.util.Arrays;

/**
 * Makes an image smaller: across, row by row, then down. Each pixel is weighed from all those that
 * it stands for, so that no thin line is lost and no pattern appears that is not in the photo.
 */
final class Scaler {
  private static final int CHANNELS = 3;

  private Scaler() {}

  static Picture scale(PixelRows source, PhotoSize size) {
    byte[][] narrow = across(source, size.width());
    Weights down = Weights.of(source.height(), size.height());
    int[] rgb = new int[size.width() * size.height()];
    int[] sums = new int[size.width() * CHANNELS];
    for (int y = 0; y < size.height(); y++) {
      Arrays.fill(sums, Weights.HALF);
      int[] weights = down.of(y);
      for (int i = 0; i < weights.length; i++) {
        add(narrow[down.first(y) + i], weights[i], sums);
      }
      for (int x = 0; x < size.width(); x++) {
        rgb[y * size.width() + x] = Weights.pixel(sums[3 * x], sums[3 * x + 1], sums[3 * x + 2]);
      }
    }
    return new Picture(size.width(), size.height(), rgb);
  }

  private static byte[][] across(PixelRows source, int width) {
    Weights across = Weights.of(source.width(), width);
    byte[][] narrow = new byte[source.height()][width * CHANNELS];
    int[] row = new int[source.width()];
    for (int y = 0; y < narrow.length; y++) {
      source.row(y, row);
      narrow(row, across, narrow[y]);
    }
    return narrow;
  }

  private static void narrow(int[] row, Weights across, byte[] into) {
    for (int x = 0; x < into.length / CHANNELS; x++) {
      int red = Weights.HALF;
      int green = Weights.HALF;
      int blue = Weights.HALF;
      int first = across.first(x);
      int[] weights = across.of(x);
      for (int i = 0; i < weights.length; i++) {
        int rgb = row[first + i];
        red += weights[i] * Rgb.red(rgb);
        green += weights[i] * Rgb.green(rgb);
        blue += weights[i] * Rgb.blue(rgb);
      }
      int rgb = Weights.pixel(red, green, blue);
      into[3 * x] = (byte) Rgb.red(rgb);
      into[3 * x + 1] = (byte) Rgb.green(rgb);
      into[3 * x + 2] = (byte) Rgb.blue(rgb);
    }
  }

  private static void add(byte[] row, int weight, int[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weight * (row[i] & 0xFF);
    }
  }
}
