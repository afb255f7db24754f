package mx.cdmx.informe.photo;

/**
 * Printers' ink as it looks on paper: the polynomial with which pdf.js shows CMYK, fitted to U.S.
 * Web Coated (SWOP). The profiles of files vary little, and the libraries that would apply them
 * round each its own way.
 */
final class Ink {
  /** For red, green and blue: cc, cm, cy, ck, c, mm, my, mk, m, yy, yk, y, kk, k. */
  private static final double[][] FACTORS = {
    {
      -4.3873, 54.4862, 18.8229, 212.2566, -285.2331, 1.715, -5.6097, -17.8739, -5.497, -2.5217,
      -21.2489, 17.5119, -21.8612, -189.4818
    },
    {
      8.841, 60.118, 6.8714, 31.1591, -79.2971, -15.3104, 17.5753, 131.3525, -190.9453, 4.4443,
      9.8633, -24.8674, -20.7373, -187.8045
    },
    {
      0.8843, 8.0787, 30.899, -0.2388, -14.1836, 10.4959, 63.0238, 50.607, -112.2388, 0.033,
      115.6038, -193.5821, -22.3382, -180.1261
    }
  };

  private Ink() {}

  /** The colour of four inks, each from 0 (none) to 255. */
  static int rgb(int cyan, int magenta, int yellow, int black) {
    double c = cyan / 255.0;
    double m = magenta / 255.0;
    double y = yellow / 255.0;
    double k = black / 255.0;
    return Rgb.of(
        channel(FACTORS[0], c, m, y, k),
        channel(FACTORS[1], c, m, y, k),
        channel(FACTORS[2], c, m, y, k));
  }

  private static int channel(double[] f, double c, double m, double y, double k) {
    double light =
        255
            + c * (f[0] * c + f[1] * m + f[2] * y + f[3] * k + f[4])
            + m * (f[5] * m + f[6] * y + f[7] * k + f[8])
            + y * (f[9] * y + f[10] * k + f[11])
            + k * (f[12] * k + f[13]);
    return Rgb.channel((int) Math.round(light));
  }
}
