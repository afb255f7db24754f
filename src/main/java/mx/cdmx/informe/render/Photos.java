package mx.cdmx.informe.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The photos of an edition, made fit for a document: as they are, or made smaller where a camera
 * gave more than is printed.
 */
record Photos(Path folder) {
  private static final float QUALITY = 0.85f;

  /**
   * A photo as JPEG or PNG.
   *
   * @param archivo its file, within the folder
   * @param widest the most pixels that its longer side may have
   * @throws RenderException if it is missing, outside the folder or no photo
   */
  byte[] read(String archivo, int widest) {
    try {
      Path root = folder.toAbsolutePath().normalize();
      Path file = root.resolve(archivo).normalize();
      if (!file.startsWith(root)) {
        throw new RenderException(RenderException.Kind.PHOTO, archivo);
      }
      byte[] bytes = Files.readAllBytes(file);
      BufferedImage image =
          ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
      if (image == null) {
        throw new RenderException(RenderException.Kind.PHOTO, archivo);
      }
      int longer = Math.max(image.getWidth(), image.getHeight());
      return longer <= widest && isPrintable(bytes)
          ? bytes
          : jpeg(smaller(image, Math.min(1.0, (double) widest / longer)));
    } catch (IOException | InvalidPathException e) {
      throw new RenderException(RenderException.Kind.PHOTO, archivo, e);
    }
  }

  /** Whether a file is JPEG or PNG, by its first bytes. */
  private static boolean isPrintable(byte[] bytes) {
    boolean jpeg = bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8;
    boolean png = bytes[0] == (byte) 0x89 && bytes[1] == 'P';
    return jpeg || png;
  }

  /** Halved as often as it goes, so that no line of it is lost, then brought to size; on white. */
  private static BufferedImage smaller(BufferedImage image, double part) {
    boolean halve = part < 0.5;
    double step = halve ? 0.5 : part;
    int width = Math.max(1, (int) Math.round(image.getWidth() * step));
    int height = Math.max(1, (int) Math.round(image.getHeight() * step));
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D paint = scaled.createGraphics();
    paint.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    paint.drawImage(image, 0, 0, width, height, Color.WHITE, null);
    paint.dispose();
    return halve ? smaller(scaled, part * 2) : scaled;
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ImageWriter writer =
        ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), "jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(QUALITY);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
