package mx.cdmx.informe.photo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Colour profiles for the tests. */
final class Profiles {
  private static final double[][] SRGB = {
    {0.43607, 0.22249, 0.01392}, {0.38515, 0.71687, 0.09708}, {0.14307, 0.06061, 0.71410}
  };
  private static final int TAGS = 132;
  private static final int FIRST = TAGS + 6 * 12;

  private Profiles() {}

  /** The segment of a JPEG with sRGB whose red is its blue. */
  static byte[] withRedAndBlueSwapped() {
    ByteBuffer profile = ByteBuffer.allocate(FIRST + 6 * 20);
    profile.putInt(0, profile.capacity()).putInt(128, 6);
    String[] names = {"rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
    for (int i = 0; i < names.length; i++) {
      int at = FIRST + i * 20;
      profile.put(TAGS + i * 12, names[i].getBytes(StandardCharsets.ISO_8859_1));
      profile.putInt(TAGS + i * 12 + 4, at).putInt(TAGS + i * 12 + 8, 20);
      if (i < 3) {
        profile.put(at, "XYZ ".getBytes(StandardCharsets.ISO_8859_1));
        for (int k = 0; k < 3; k++) {
          profile.putInt(at + 8 + 4 * k, (int) Math.round(SRGB[2 - i][k] * 65536));
        }
      } else {
        profile.put(at, "curv".getBytes(StandardCharsets.ISO_8859_1));
        profile.putInt(at + 8, 1).putShort(at + 12, (short) (2.2 * 256));
      }
    }
    return ByteBuffer.allocate(14 + profile.capacity())
        .put("ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1))
        .put((byte) 1)
        .put((byte) 1)
        .put(profile.array())
        .array();
  }
}
