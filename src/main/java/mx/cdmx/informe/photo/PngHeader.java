package mx.cdmx.informe.photo;

import com.drew.imaging.FileType;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.icc.IccReader;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/**
 * Reads what stands before the pixels of a PNG file. The library's own reader of PNG would unpack
 * whatever the file holds, however much it is.
 */
final class PngHeader {
  private static final int SIGNATURE = 8;
  private static final int CHECKSUM = 4;
  private static final int LARGEST = 1 << 20;
  private static final int IHDR = 0x49484452;
  private static final int IDAT = 0x49444154;
  private static final int EXIF = 0x65584966;
  private static final int ICCP = 0x69434350;

  private PngHeader() {}

  static PhotoHeader read(InputStream in) throws IOException {
    DataInputStream chunks = new DataInputStream(in);
    chunks.skipNBytes(SIGNATURE);
    PhotoSize size = new PhotoSize(0, 0);
    Metadata metadata = new Metadata();
    int length = chunks.readInt();
    int name = chunks.readInt();
    while (name != IDAT) {
      boolean wanted = (name == IHDR || name == EXIF || name == ICCP) && length <= LARGEST;
      byte[] bytes = wanted ? chunks.readNBytes(length) : new byte[0];
      switch (name) {
        case IHDR -> size = size(bytes);
        case EXIF -> new ExifReader().extract(new ByteArrayReader(bytes), metadata);
        case ICCP -> new IccReader().extract(new ByteArrayReader(profile(bytes)), metadata);
        default -> {}
      }
      chunks.skipNBytes(Integer.toUnsignedLong(length) - bytes.length + CHECKSUM);
      length = chunks.readInt();
      name = chunks.readInt();
    }
    return PhotoHeader.of(FileType.Png, size, Optional.empty(), metadata);
  }

  private static PhotoSize size(byte[] bytes) throws IOException {
    DataInputStream header = new DataInputStream(new ByteArrayInputStream(bytes));
    return new PhotoSize(header.readInt(), header.readInt());
  }

  /** Behind its name, a zero and the method, of which there is one. */
  private static byte[] profile(byte[] bytes) throws IOException {
    int start = 0;
    while (bytes[start] != 0) {
      start++;
    }
    try (InputStream packed =
        new InflaterInputStream(
            new ByteArrayInputStream(bytes, start + 2, bytes.length - start - 2))) {
      return packed.readNBytes(LARGEST);
    }
  }
}
