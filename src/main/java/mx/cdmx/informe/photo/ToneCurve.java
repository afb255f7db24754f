package mx.cdmx.informe.photo;

import java.nio.ByteBuffer;

/** How a channel's value becomes light: a curve of an ICC profile (ISO 15076-1, 10.6 and 10.18). */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ToneCurve(byte[] tag) {
  private static final int PARAMETRIC = 0x70617261;
  private static final int COUNT = 8;
  private static final int TABLE = 12;

  /** A number of 16 bits before the point and 16 behind it. */
  static double fixed(byte[] bytes, int at) {
    return ByteBuffer.wrap(bytes).getInt(at) / 65536.0;
  }

  /** The light of each of the 256 values, from 0 to 1. */
  double[] steps() {
    boolean parametric = ByteBuffer.wrap(tag).getInt(0) == PARAMETRIC;
    double[] light = new double[256];
    for (int i = 0; i < light.length; i++) {
      light[i] = parametric ? parametric(i / 255.0) : table(i / 255.0);
    }
    return light;
  }

  private double table(double value) {
    int count = ByteBuffer.wrap(tag).getInt(COUNT);
    if (count == 0) {
      return value;
    }
    if (count == 1) {
      return StrictMath.pow(value, entry(0) / 256.0);
    }
    double place = value * (count - 1);
    int below = Math.min(count - 2, (int) place);
    double part = place - below;
    return (entry(below) * (1 - part) + entry(below + 1) * part) / 65535.0;
  }

  private int entry(int index) {
    return Short.toUnsignedInt(ByteBuffer.wrap(tag).getShort(TABLE + 2 * index));
  }

  /** Types 0 to 4, each of which has the parameters of the one before it and more. */
  private double parametric(double value) {
    int type = ByteBuffer.wrap(tag).getShort(COUNT);
    double gamma = parameter(0);
    if (type == 0) {
      return StrictMath.pow(value, gamma);
    }
    double a = parameter(1);
    double b = parameter(2);
    double from = type < 3 ? -b / a : parameter(4);
    double above = type == 2 ? parameter(3) : type == 4 ? parameter(5) : 0;
    double slope = type < 3 ? 0 : parameter(3);
    double below = type == 2 ? parameter(3) : type == 4 ? parameter(6) : 0;
    return value >= from ? StrictMath.pow(a * value + b, gamma) + above : slope * value + below;
  }

  private double parameter(int index) {
    return fixed(tag, TABLE + 4 * index);
  }
}
