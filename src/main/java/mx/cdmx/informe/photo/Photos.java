package mx.cdmx.informe.photo;

import com.drew.imaging.FileType;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Photos by their files. Each is decoded once, when validation asks whether it is whole, and kept
 * at the size of print for as long as there is memory for it.
 */
public final class Photos {
  /** The largest that a photo is printed: 122.9 by 84 mm, at 300 dots to the inch. */
  public static final PhotoSize LARGEST = new PhotoSize(1451, 992);

  private final Map<Version, SoftReference<Prepared>> kept = new ConcurrentHashMap<>();

  /** A file as it was when it was read. */
  private record Version(Path file, FileTime changed, long bytes) {
    static Version of(Path file) throws PhotoException {
      try {
        return new Version(
            file.toAbsolutePath().normalize(), Files.getLastModifiedTime(file), Files.size(file));
      } catch (IOException e) {
        throw PhotoFault.unreadable();
      }
    }
  }

  private record Prepared(Picture picture, boolean drawn) {}

  /** What keeps a file from being printed; empty where nothing does. */
  public Optional<PhotoFault> fault(Path file) {
    try {
      prepared(file);
      return Optional.empty();
    } catch (PhotoException e) {
      return Optional.of(e.fault());
    }
  }

  /** The size of a photo as it should be seen, from its header alone. */
  public PhotoSize size(Path file) throws PhotoException {
    return PhotoHeader.read(file).size();
  }

  /**
   * A photo as a JPEG or PNG without metadata, no larger than it is in its file.
   *
   * @param frame the most pixels, across and down
   * @param most bytes that a JPEG may have
   */
  public byte[] fit(Path file, PhotoSize frame, int most) throws PhotoException {
    Prepared prepared = prepared(file);
    Picture picture = prepared.picture();
    PhotoSize size = picture.size().within(frame);
    Picture fitting = size.equals(picture.size()) ? picture : Scaler.scale(picture, size);
    byte[] jpeg = PhotoEncoder.jpeg(fitting, most);
    if (!prepared.drawn()) {
      return jpeg;
    }
    byte[] png = PhotoEncoder.png(fitting);
    return png.length <= jpeg.length ? png : jpeg;
  }

  private Prepared prepared(Path file) throws PhotoException {
    Version version = Version.of(file);
    SoftReference<Prepared> known = kept.get(version);
    Prepared prepared = known == null ? null : known.get();
    if (prepared == null) {
      prepared = prepare(file);
      kept.put(version, new SoftReference<>(prepared));
    }
    return prepared;
  }

  private static Prepared prepare(Path file) throws PhotoException {
    PhotoHeader header = PhotoHeader.read(file);
    PixelRows pixels = Decoder.decode(file, header);
    PhotoSize seen = header.orientation().turn(new PhotoSize(pixels.width(), pixels.height()));
    PhotoSize size = header.orientation().turn(seen.within(LARGEST));
    Picture small = header.orientation().turn(Scaler.scale(pixels, size));
    return new Prepared(
        header.gamut().map(g -> g.toSrgb(small)).orElse(small), header.type() == FileType.Png);
  }
}
