package mx.cdmx.informe.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture and nothing else: no profile, no thumbnail, no word about who took it. */
final class PhotoEncoder {
  private static final float[] QUALITIES = {0.88f, 0.82f, 0.75f, 0.65f, 0.5f, 0.35f, 0.2f};

  private PhotoEncoder() {}

  /** As JPEG of the best quality that is no larger than asked. */
  static byte[] jpeg(Picture picture, int most) {
    byte[] bytes = {};
    for (float quality : QUALITIES) {
      bytes = write(picture, "jpeg", quality);
      if (bytes.length <= most) {
        break;
      }
    }
    return bytes;
  }

  /** As PNG, which is smaller than JPEG where a few colours lie flat, as in a chart. */
  static byte[] png(Picture picture) {
    return write(picture, "png", 0.0f);
  }

  private static byte[] write(Picture picture, String format, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image(picture), null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static BufferedImage image(Picture picture) {
    BufferedImage image =
        new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
    image.getRaster().setDataElements(0, 0, picture.width(), picture.height(), picture.rgb());
    return image;
  }
}
