package mx.cdmx.informe.photo;

/** A colour in one number, as the Java library has it: eight bits of red, green and blue. */
final class Rgb {
  private Rgb() {}

  static int of(int red, int green, int blue) {
    return (red << 16) | (green << 8) | blue;
  }

  static int grey(int light) {
    return of(light, light, light);
  }

  static int red(int rgb) {
    return (rgb >> 16) & 0xFF;
  }

  static int green(int rgb) {
    return (rgb >> 8) & 0xFF;
  }

  static int blue(int rgb) {
    return rgb & 0xFF;
  }

  /** The channel that a value which ran over must be. */
  static int channel(int value) {
    return Math.max(0, Math.min(255, value));
  }
}
