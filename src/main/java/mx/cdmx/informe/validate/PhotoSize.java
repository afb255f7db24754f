package mx.cdmx.informe.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads how wide an image is from its header alone. */
final class PhotoSize {
  private PhotoSize() {}

  /** Its width in pixels; empty where the file is no image that can be read. */
  static OptionalInt width(Path file) {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
      if (readers == null || !readers.hasNext()) {
        return OptionalInt.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return OptionalInt.of(reader.getWidth(0));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      return OptionalInt.empty();
    }
  }
}
