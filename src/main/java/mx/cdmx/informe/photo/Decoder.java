package mx.cdmx.informe.photo;

import com.drew.imaging.FileType;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/**
 * Reads the pixels of a whole photo. Of a JPEG it takes the channels as they are stored: what the
 * Java library makes of colours and profiles is not the same in every version.
 */
final class Decoder {
  /** Larger photos are read leaving out pixels, evenly: they have more than enough. */
  private static final long MOST_BYTES = 96L << 20;

  /** What the library says of a JPEG that lacks a part of its pixels, which it then makes up. */
  private static final Pattern BROKEN =
      Pattern.compile("(?i)premature|truncated|bad huffman|bad arith|instead of rst|inconsistent");

  private Decoder() {}

  static PixelRows decode(Path file, PhotoHeader header) throws PhotoException {
    boolean jpeg = header.type() == FileType.Jpeg;
    ImageReader reader = ImageIO.getImageReadersByFormatName(jpeg ? "jpeg" : "png").next();
    List<String> warnings = new ArrayList<>();
    reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
    try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
      reader.setInput(in, true, true);
      PixelRows pixels = jpeg ? jpeg(reader, header) : png(reader, header);
      if (jpeg && BROKEN.matcher(String.join("\n", warnings)).find()) {
        throw PhotoFault.unreadable();
      }
      return pixels;
    } catch (IOException | RuntimeException e) {
      throw PhotoFault.unreadable();
    } finally {
      reader.dispose();
    }
  }

  private static PixelRows jpeg(ImageReader reader, PhotoHeader header) throws IOException {
    JpegColours colours = header.colours().orElseThrow();
    return new JpegPixels(
        reader.readRaster(0, thinned(reader, header, colours.channels())), colours);
  }

  private static PixelRows png(ImageReader reader, PhotoHeader header) throws IOException {
    int bits = reader.getRawImageType(0).getColorModel().getPixelSize();
    BufferedImage image = reader.read(0, thinned(reader, header, (bits + 7) / 8));
    return PngPixels.of(image);
  }

  private static ImageReadParam thinned(ImageReader reader, PhotoHeader header, int bytes) {
    int step = 1;
    while (header.stored().pixels() * bytes / step / step > MOST_BYTES) {
      step++;
    }
    ImageReadParam how = reader.getDefaultReadParam();
    how.setSourceSubsampling(step, step, (step - 1) / 2, (step - 1) / 2);
    return how;
  }
}
