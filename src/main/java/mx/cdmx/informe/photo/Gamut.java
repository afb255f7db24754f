package mx.cdmx.informe.photo;

import com.drew.metadata.icc.IccDirectory;
import java.util.Optional;

/**
 * The RGB of a camera or a screen that is not sRGB, such as Display P3 of many telephones, from an
 * ICC profile of three primaries and three curves. Profiles of tables are left alone.
 */
final class Gamut {
  /** From the profile's connection space (XYZ under D50) to linear sRGB. */
  private static final double[][] TO_SRGB = {
    {3.1338561, -1.6168667, -0.4906146},
    {-0.9787684, 1.9161415, 0.0334540},
    {0.0719453, -0.2289914, 1.4052427}
  };

  private static final int[] PRIMARIES = {
    IccDirectory.TAG_TAG_rXYZ, IccDirectory.TAG_TAG_gXYZ, IccDirectory.TAG_TAG_bXYZ
  };
  private static final int[] CURVES = {
    IccDirectory.TAG_TAG_rTRC, IccDirectory.TAG_TAG_gTRC, IccDirectory.TAG_TAG_bTRC
  };

  /** Nearer than this, primaries are those of sRGB, rounded by whoever wrote the profile. */
  private static final double SAME = 0.01;

  private static final int STEPS = 4095;

  private final double[][] matrix;
  private final double[][] linear;
  private final byte[] encoded = new byte[STEPS + 1];

  private Gamut(double[][] matrix, double[][] linear) {
    this.matrix = matrix;
    this.linear = linear;
    for (int i = 0; i <= STEPS; i++) {
      encoded[i] = (byte) Math.round(255 * encoded((double) i / STEPS));
    }
  }

  /** That of a profile; empty where it is sRGB or no such profile. */
  static Optional<Gamut> of(IccDirectory profile) {
    double[][] matrix = new double[3][3];
    double[][] linear = new double[3][];
    boolean other = false;
    for (int i = 0; i < 3; i++) {
      byte[] primary = profile.getByteArray(PRIMARIES[i]);
      byte[] curve = profile.getByteArray(CURVES[i]);
      if (primary == null || curve == null) {
        return Optional.empty();
      }
      linear[i] = new ToneCurve(curve).steps();
      for (int row = 0; row < 3; row++) {
        for (int k = 0; k < 3; k++) {
          matrix[row][i] += TO_SRGB[row][k] * ToneCurve.fixed(primary, 8 + 4 * k);
        }
        other |= Math.abs(matrix[row][i] - (row == i ? 1 : 0)) > SAME;
      }
    }
    return other ? Optional.of(new Gamut(matrix, linear)) : Optional.empty();
  }

  /** A picture of this RGB in sRGB. */
  Picture toSrgb(Picture picture) {
    int[] rgb = new int[picture.rgb().length];
    for (int i = 0; i < rgb.length; i++) {
      int from = picture.rgb()[i];
      double red = linear[0][Rgb.red(from)];
      double green = linear[1][Rgb.green(from)];
      double blue = linear[2][Rgb.blue(from)];
      for (double[] row : matrix) {
        rgb[i] = (rgb[i] << 8) | channel(row[0] * red + row[1] * green + row[2] * blue);
      }
    }
    return new Picture(picture.width(), picture.height(), rgb);
  }

  private int channel(double light) {
    return encoded[(int) Math.round(Math.max(0, Math.min(1, light)) * STEPS)] & 0xFF;
  }

  /** IEC 61966-2-1. {@code Math.pow} may differ from machine to machine. */
  private static double encoded(double light) {
    return light <= 0.0031308 ? 12.92 * light : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
  }
}
