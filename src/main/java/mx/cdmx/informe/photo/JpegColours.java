package mx.cdmx.informe.photo;

/** What the channels of a JPEG file mean, and how they become RGB. */
enum JpegColours {
  GREY(1) {
    @Override
    int rgb(int[] samples, int at) {
      return Rgb.grey(samples[at]);
    }
  },
  RGB(3) {
    @Override
    int rgb(int[] samples, int at) {
      return Rgb.of(samples[at], samples[at + 1], samples[at + 2]);
    }
  },
  YCC(3) {
    @Override
    int rgb(int[] samples, int at) {
      return fromYcc(samples[at], samples[at + 1], samples[at + 2]);
    }
  },
  CMYK(4) {
    @Override
    int rgb(int[] samples, int at) {
      return Ink.rgb(samples[at], samples[at + 1], samples[at + 2], samples[at + 3]);
    }
  },
  /** Adobe's programs write ink the other way about: 255 is none. */
  CMYK_INVERTED(4) {
    @Override
    int rgb(int[] samples, int at) {
      return Ink.rgb(
          255 - samples[at], 255 - samples[at + 1], 255 - samples[at + 2], 255 - samples[at + 3]);
    }
  },
  /** The inverted inks, inverted again, as if they were red, green and blue. */
  YCCK_INVERTED(4) {
    @Override
    int rgb(int[] samples, int at) {
      int inks = fromYcc(samples[at], samples[at + 1], samples[at + 2]);
      return Ink.rgb(Rgb.red(inks), Rgb.green(inks), Rgb.blue(inks), 255 - samples[at + 3]);
    }
  };

  private final int channels;

  JpegColours(int channels) {
    this.channels = channels;
  }

  int channels() {
    return channels;
  }

  /** The pixel whose samples start at a place. */
  abstract int rgb(int[] samples, int at);

  /** As JFIF has it (ITU-T T.871, 7), in 65536ths. */
  private static int fromYcc(int y, int cb, int cr) {
    int b = cb - 128;
    int r = cr - 128;
    int half = 1 << 15;
    int red = y + ((91881 * r + half) >> 16);
    int green = y + ((-22554 * b - 46802 * r + half) >> 16);
    int blue = y + ((116130 * b + half) >> 16);
    return Rgb.of(Rgb.channel(red), Rgb.channel(green), Rgb.channel(blue));
  }
}
