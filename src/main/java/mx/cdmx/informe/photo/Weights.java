package mx.cdmx.informe.photo;

/**
 * How much each pixel of a line counts for each of a shorter line: a Catmull-Rom cubic as wide as
 * the line shrinks. They are whole numbers, so that sums are the same on every machine.
 */
final class Weights {
  /** Half of the whole, which rounds what is then cut off. */
  static final int HALF = 1 << 13;

  private static final int BITS = 14;
  private static final double REACH = 2;

  private final int[] first;
  private final int[][] weights;

  private Weights(int[] first, int[][] weights) {
    this.first = first;
    this.weights = weights;
  }

  static Weights of(int from, int to) {
    double scale = (double) from / to;
    int[] first = new int[to];
    int[][] weights = new int[to][];
    for (int i = 0; i < to; i++) {
      double centre = (i + 0.5) * scale - 0.5;
      first[i] = Math.max(0, (int) Math.ceil(centre - REACH * scale));
      int last = Math.min(from - 1, (int) Math.floor(centre + REACH * scale));
      weights[i] = whole(first[i], last, centre, scale);
    }
    return new Weights(first, weights);
  }

  /** The first pixel that counts for one of the shorter line. */
  int first(int pixel) {
    return first[pixel];
  }

  /** What it and those after it count. */
  int[] of(int pixel) {
    return weights[pixel];
  }

  /** The pixel of three weighed sums. */
  static int pixel(int red, int green, int blue) {
    return Rgb.of(channel(red), channel(green), channel(blue));
  }

  private static int channel(int sum) {
    return Rgb.channel(sum >> BITS);
  }

  private static int[] whole(int first, int last, double centre, double scale) {
    double[] parts = new double[last - first + 1];
    double sum = 0;
    for (int i = 0; i < parts.length; i++) {
      parts[i] = cubic(Math.abs(first + i - centre) / scale);
      sum += parts[i];
    }
    int[] whole = new int[parts.length];
    int rest = 1 << BITS;
    for (int i = 0; i < parts.length; i++) {
      whole[i] = (int) Math.round(parts[i] / sum * (1 << BITS));
      rest -= whole[i];
    }
    whole[parts.length / 2] += rest;
    return whole;
  }

  private static double cubic(double x) {
    if (x < 1) {
      return (1.5 * x - 2.5) * x * x + 1;
    }
    return x < REACH ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
  }
}
