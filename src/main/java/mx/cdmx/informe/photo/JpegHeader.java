package mx.cdmx.informe.photo;

import com.drew.imaging.FileType;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.adobe.AdobeJpegDirectory;
import com.drew.metadata.adobe.AdobeJpegReader;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.icc.IccReader;
import com.drew.metadata.jfif.JfifDirectory;
import com.drew.metadata.jfif.JfifReader;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.jpeg.JpegReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Reads what stands before the pixels of a JPEG file. */
final class JpegHeader {
  private static final List<JpegSegmentMetadataReader> READERS =
      List.of(
          new JpegReader(),
          new JfifReader(),
          new AdobeJpegReader(),
          new ExifReader(),
          new IccReader());

  private JpegHeader() {}

  static PhotoHeader read(InputStream in) throws IOException, PhotoException {
    try {
      Metadata metadata = JpegMetadataReader.readMetadata(in, READERS);
      JpegDirectory frame = metadata.getFirstDirectoryOfType(JpegDirectory.class);
      if (frame == null) {
        throw PhotoFault.unreadable();
      }
      PhotoSize size = new PhotoSize(frame.getImageWidth(), frame.getImageHeight());
      return PhotoHeader.of(FileType.Jpeg, size, Optional.of(colours(frame, metadata)), metadata);
    } catch (JpegProcessingException | MetadataException e) {
      throw PhotoFault.unreadable();
    }
  }

  /** As the common decoders guess where the file does not say. */
  private static JpegColours colours(JpegDirectory frame, Metadata metadata)
      throws MetadataException, PhotoException {
    AdobeJpegDirectory adobe = metadata.getFirstDirectoryOfType(AdobeJpegDirectory.class);
    int transform = adobe == null ? -1 : adobe.getInt(AdobeJpegDirectory.TAG_COLOR_TRANSFORM);
    return switch (frame.getNumberOfComponents()) {
      case 1 -> JpegColours.GREY;
      case 3 -> {
        boolean jfif = metadata.containsDirectoryOfType(JfifDirectory.class);
        boolean rgb = transform == 0 || (transform < 0 && isLettered(frame));
        yield rgb && !jfif ? JpegColours.RGB : JpegColours.YCC;
      }
      case 4 -> inks(transform);
      default -> throw PhotoFault.unreadable();
    };
  }

  private static JpegColours inks(int transform) {
    return switch (transform) {
      case -1 -> JpegColours.CMYK;
      case 2 -> JpegColours.YCCK_INVERTED;
      default -> JpegColours.CMYK_INVERTED;
    };
  }

  private static boolean isLettered(JpegDirectory frame) {
    return frame.getComponent(0).getComponentId() == 'R'
        && frame.getComponent(1).getComponentId() == 'G'
        && frame.getComponent(2).getComponentId() == 'B';
  }
}
