package mx.cdmx.informe.photo;

import static java.awt.image.BufferedImage.TYPE_3BYTE_BGR;
import static java.awt.image.BufferedImage.TYPE_INT_ARGB;
import static java.awt.image.BufferedImage.TYPE_INT_RGB;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PhotosTest {
  private static final PhotoSize FRAME = new PhotoSize(300, 200);
  private static final int MOST = 390_000;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "1, RGBY", "2, GRYB", "3, YBGR", "4, BYRG", "5, RBGY", "6, BRYG", "7, YGBR", "8, GYRB"
  })
  void standsUprightHoweverTheCameraWasHeld(int exif, String corners) throws Exception {
    byte[] stored = Images.file(Images.quarters(240, 160, TYPE_3BYTE_BGR), "jpg");
    Path file = write("f.jpg", Images.with(stored, 0xE1, Images.exif(exif)));

    BufferedImage seen = fit(file);

    boolean lying = exif > 4;
    assertThat(new Photos().size(file))
        .isEqualTo(lying ? new PhotoSize(160, 240) : new PhotoSize(240, 160));
    assertThat(seen.getHeight() > seen.getWidth()).isEqualTo(lying);
    assertThat(corners(seen)).isEqualTo(corners);
  }

  @ParameterizedTest
  @ValueSource(ints = {TYPE_3BYTE_BGR, TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_INDEXED})
  void readsEveryKindOfPng(int type) throws Exception {
    Path file = write("f.png", Images.file(Images.quarters(600, 400, type), "png"));

    assertThat(corners(fit(file))).isEqualTo("RGBY");
  }

  @Test
  void readsAProgressiveJpeg() throws Exception {
    Path file = write("f.jpg", Images.progressive(Images.quarters(600, 400, TYPE_3BYTE_BGR)));

    assertThat(corners(fit(file))).isEqualTo("RGBY");
  }

  @Test
  void keepsTheLightOfGreyAndOfSixteenBits() throws Exception {
    BufferedImage grey = new BufferedImage(60, 40, BufferedImage.TYPE_BYTE_GRAY);
    BufferedImage deep = new BufferedImage(60, 40, BufferedImage.TYPE_USHORT_GRAY);
    for (int i = 0; i < 60 * 40; i++) {
      grey.getRaster().setSample(i % 60, i / 60, 0, 100);
      deep.getRaster().setSample(i % 60, i / 60, 0, 100 << 8);
    }

    assertNear(fit(write("g.jpg", Images.file(grey, "jpg"))), new Color(100, 100, 100), 2);
    assertNear(fit(write("g.png", Images.file(grey, "png"))), new Color(100, 100, 100), 0);
    assertNear(fit(write("d.png", Images.file(deep, "png"))), new Color(100, 100, 100), 0);
  }

  @ParameterizedTest
  @CsvSource({"-1, 255, 0, 0, 0", "0, 0, 255, 255, 255", "2, 76, 85, 255, 255"})
  void turnsPrintersCyanIntoCyanHoweverItIsWritten(
      int transform, int first, int second, int third, int fourth) throws Exception {
    byte[] inks = Images.inks(new int[] {first, second, third, fourth}, transform);

    Color seen = centre(fit(write("f.jpg", inks)));

    assertThat(seen.getRed()).isLessThan(60);
    assertThat(seen.getGreen()).isBetween(140, 200);
    assertThat(seen.getBlue()).isGreaterThan(200);
  }

  @Test
  void laysWhatIsTransparentOnWhite() throws Exception {
    BufferedImage clear = new BufferedImage(60, 40, TYPE_INT_ARGB);
    BufferedImage half = new BufferedImage(60, 40, TYPE_INT_ARGB);
    for (int i = 0; i < 60 * 40; i++) {
      half.setRGB(i % 60, i / 60, 0x80FF0000);
    }

    assertNear(fit(write("c.png", Images.file(clear, "png"))), Color.WHITE, 0);
    assertNear(fit(write("h.png", Images.file(half, "png"))), new Color(255, 127, 127), 1);
  }

  @Test
  void bringsAnotherRgbToThatOfThePage() throws Exception {
    byte[] red = Images.file(flat(Color.RED), "jpg");
    byte[] swapped = Images.with(red, 0xE2, Profiles.withRedAndBlueSwapped());

    assertNear(fit(write("f.jpg", swapped)), Color.BLUE, 4);
  }

  @Test
  void leavesOutAllThatIsNoPicture() throws Exception {
    byte[] plain = Images.file(Images.quarters(600, 400, TYPE_3BYTE_BGR), "jpg");
    byte[] xmp = "http://ns.adobe.com/xap/1.0/\0<x/>".getBytes(StandardCharsets.UTF_8);
    byte[] full = Images.with(Images.with(plain, 0xE1, xmp), 0xE1, Images.exif(1));
    full = Images.with(full, 0xFE, "Canon".getBytes(StandardCharsets.UTF_8));
    full = Images.with(full, 0xE2, Profiles.withRedAndBlueSwapped());

    byte[] fit = new Photos().fit(write("f.jpg", full), FRAME, MOST);

    assertThat(new String(fit, StandardCharsets.ISO_8859_1))
        .doesNotContain("Exif", "GPS", "http", "Canon", "ICC_PROFILE");
    assertThat(markers(fit)).startsWith("E0 DB").doesNotContain("E1", "E2", "ED", "EE", "FE");
  }

  @Test
  void isSmallerThanItsFrameAndKeepsItsProportions() throws Exception {
    Path file = write("f.png", Images.file(new BufferedImage(1000, 3000, TYPE_INT_RGB), "png"));

    BufferedImage seen = Images.read(new Photos().fit(file, new PhotoSize(600, 600), MOST));

    assertThat(seen.getWidth()).isEqualTo(200);
    assertThat(seen.getHeight()).isEqualTo(600);
  }

  @Test
  void isNeverMadeLarger() throws Exception {
    Path file = write("f.jpg", Images.file(Images.quarters(90, 60, TYPE_3BYTE_BGR), "jpg"));

    assertThat(fit(file).getWidth()).isEqualTo(90);
  }

  @Test
  void keepsToItsBytesEvenOfNoise() throws Exception {
    Path file = write("f.png", Images.file(Images.noise(1451, 992), "png"));

    assertThat(new Photos().fit(file, Photos.LARGEST, MOST)).hasSizeLessThan(MOST);
  }

  @Test
  void leavesADrawingAsSharpAsItIs() throws Exception {
    Path file = write("f.png", Images.file(Images.quarters(300, 200, TYPE_INT_RGB), "png"));

    assertThat(new Photos().fit(file, FRAME, MOST)).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void givesEqualBytesEachTime() throws Exception {
    Path file = write("f.jpg", Images.file(Images.noise(700, 500), "jpg"));

    assertThat(new Photos().fit(file, FRAME, MOST)).isEqualTo(new Photos().fit(file, FRAME, MOST));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0, 0.01, 0.3, 0.95})
  void refusesAPhotoThatIsCutShort(double part) throws IOException {
    for (String format : new String[] {"jpg", "png"}) {
      byte[] whole = Images.file(Images.noise(300, 200), format);

      Path file = write("f." + format, Arrays.copyOf(whole, (int) (whole.length * part)));

      assertThat(new Photos().fault(file))
          .hasValueSatisfying(f -> assertThat(f.kind()).isEqualTo(PhotoFault.Kind.UNREADABLE));
    }
  }

  @Test
  void refusesAPhotoThatIsSpoiltInside() throws IOException {
    for (String format : new String[] {"jpg", "png"}) {
      byte[] spoilt = Images.file(Images.noise(300, 200), format);
      ByteBuffer.wrap(spoilt).putLong(spoilt.length / 2, 0xFFD9FFD8_00112233L);

      assertThat(new Photos().fault(write("f." + format, spoilt)))
          .map(PhotoFault::kind)
          .contains(PhotoFault.Kind.UNREADABLE);
    }
  }

  @ParameterizedTest
  @CsvSource({"f.jpg, png, PNG", "f.png, jpg, JPEG", "f.jpg, gif, GIF", "f.png, bmp, BMP"})
  void tellsWhatAFileIsThatIsNotWhatItsNameSays(String name, String format, String said)
      throws IOException {
    Path file = write(name, Images.file(Images.quarters(60, 40, TYPE_3BYTE_BGR), format));

    assertThat(new Photos().fault(file))
        .contains(new PhotoFault(PhotoFault.Kind.OTHER_FORMAT, said));
  }

  @ParameterizedTest
  @CsvSource({
    "RIFF....WEBPVP8 ........................, WebP",
    "....ftypheic....mif1heic................, HEIF"
  })
  void knowsTheFormatsOfTelephonesAndPages(String start, String said) throws IOException {
    byte[] bytes = start.replace('.', '\0').getBytes(StandardCharsets.ISO_8859_1);
    bytes[3] = bytes[3] == 0 ? 24 : bytes[3];

    assertThat(new Photos().fault(write("f.jpg", bytes)))
        .contains(new PhotoFault(PhotoFault.Kind.OTHER_FORMAT, said));
  }

  @Test
  void refusesText() throws IOException {
    assertThat(new Photos().fault(write("f.png", "<svg/>".getBytes(StandardCharsets.UTF_8))))
        .map(PhotoFault::kind)
        .contains(PhotoFault.Kind.UNREADABLE);
  }

  @Test
  void doesNotOpenWhatSaysThatItIsEnormous() throws IOException {
    byte[] bomb = Images.file(Images.quarters(60, 40, TYPE_INT_RGB), "png");
    ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);

    assertThat(new Photos().fault(write("f.png", bomb)))
        .contains(new PhotoFault(PhotoFault.Kind.TOO_LARGE, "60000 × 60000"));
  }

  @Test
  void readsAgainAFileThatHasChanged() throws Exception {
    Photos photos = new Photos();
    Path file = write("f.png", Images.file(flat(Color.RED), "png"));
    assertNear(Images.read(photos.fit(file, FRAME, MOST)), Color.RED, 0);

    write("f.png", Images.file(Images.quarters(90, 60, TYPE_INT_RGB), "png"));

    assertThat(Images.read(photos.fit(file, FRAME, MOST)).getWidth()).isEqualTo(90);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static BufferedImage fit(Path file) throws Exception {
    return Images.read(new Photos().fit(file, FRAME, MOST));
  }

  private static BufferedImage flat(Color colour) {
    BufferedImage image = new BufferedImage(64, 64, TYPE_3BYTE_BGR);
    for (int i = 0; i < 64 * 64; i++) {
      image.setRGB(i % 64, i / 64, colour.getRGB());
    }
    return image;
  }

  private static Color centre(BufferedImage image) {
    return new Color(image.getRGB(image.getWidth() / 2, image.getHeight() / 2));
  }

  private static void assertNear(BufferedImage image, Color wanted, int off) {
    Color seen = centre(image);
    assertThat(seen.getRed())
        .as("%s", seen)
        .isBetween(wanted.getRed() - off, wanted.getRed() + off);
    assertThat(seen.getGreen())
        .as("%s", seen)
        .isBetween(wanted.getGreen() - off, wanted.getGreen() + off);
    assertThat(seen.getBlue())
        .as("%s", seen)
        .isBetween(wanted.getBlue() - off, wanted.getBlue() + off);
  }

  /** The initials of the colours of the quarters, line by line. */
  private static String corners(BufferedImage image) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      int x = image.getWidth() * (1 + i % 2 * 2) / 4;
      int y = image.getHeight() * (1 + i / 2 * 2) / 4;
      Color colour = new Color(image.getRGB(x, y));
      boolean red = colour.getRed() > 150;
      boolean green = colour.getGreen() > 150;
      initials.append(red && green ? 'Y' : red ? 'R' : green ? 'G' : 'B');
    }
    return initials.toString();
  }

  /** The names of a JPEG's segments before its pixels. */
  private static String markers(byte[] jpeg) {
    StringBuilder names = new StringBuilder();
    int at = 2;
    while ((jpeg[at + 1] & 0xFF) != 0xDA) {
      names.append("%02X ".formatted(jpeg[at + 1] & 0xFF));
      at += 2 + ByteBuffer.wrap(jpeg).getShort(at + 2);
    }
    return names.toString();
  }
}
