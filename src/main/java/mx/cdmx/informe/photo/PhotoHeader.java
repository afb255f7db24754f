package mx.cdmx.informe.photo;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.icc.IccDirectory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a photo's file says of itself before its pixels.
 *
 * @param type JPEG or PNG
 * @param stored its size as it lies in the file
 * @param orientation how it must be turned
 * @param colours what the channels of a JPEG mean; empty for PNG, which says it with each pixel
 * @param gamut its RGB, where it is another than sRGB
 */
record PhotoHeader(
    FileType type,
    PhotoSize stored,
    Orientation orientation,
    Optional<JpegColours> colours,
    Optional<Gamut> gamut) {

  /** No camera gives more; a file that says so is a mistake or a trap. */
  private static final long MOST_PIXELS = 120_000_000;

  static PhotoHeader read(Path file) throws PhotoException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      FileType type =
          Files.size(file) == 0 ? FileType.Unknown : FileTypeDetector.detectFileType(in);
      PhotoHeader header =
          switch (named(type, file)) {
            case Jpeg -> JpegHeader.read(in);
            case Png -> PngHeader.read(in);
            default -> throw PhotoFault.unreadable();
          };
      return header.sane();
    } catch (IOException | RuntimeException e) {
      throw PhotoFault.unreadable();
    }
  }

  static PhotoHeader of(
      FileType type, PhotoSize stored, Optional<JpegColours> colours, Metadata metadata) {
    return new PhotoHeader(
        type,
        stored,
        orientation(metadata),
        colours,
        Optional.ofNullable(metadata.getFirstDirectoryOfType(IccDirectory.class))
            .flatMap(Gamut::of));
  }

  /** Its size as it should be seen. */
  PhotoSize size() {
    return orientation.turn(stored);
  }

  /** A type that is printed and that the file's name says too. */
  private static FileType named(FileType type, Path file) throws PhotoException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    boolean printed = type == FileType.Jpeg || type == FileType.Png;
    if (type == FileType.Unknown) {
      throw PhotoFault.unreadable();
    }
    if (!printed || !List.of(type.getAllExtensions()).contains(ending)) {
      throw PhotoFault.otherFormat(type.getName());
    }
    return type;
  }

  private static Orientation orientation(Metadata metadata) {
    return metadata.getDirectoriesOfType(ExifIFD0Directory.class).stream()
        .filter(d -> d.containsTag(ExifIFD0Directory.TAG_ORIENTATION))
        .findFirst()
        .map(PhotoHeader::orientation)
        .orElse(Orientation.UPRIGHT);
  }

  private static Orientation orientation(ExifIFD0Directory exif) {
    try {
      return Orientation.of(exif.getInt(ExifIFD0Directory.TAG_ORIENTATION));
    } catch (MetadataException e) {
      return Orientation.UPRIGHT;
    }
  }

  private PhotoHeader sane() throws PhotoException {
    if (stored.width() <= 0 || stored.height() <= 0) {
      throw PhotoFault.unreadable();
    }
    if (stored.pixels() > MOST_PIXELS) {
      throw PhotoFault.tooLarge(size().width(), size().height());
    }
    return this;
  }
}
