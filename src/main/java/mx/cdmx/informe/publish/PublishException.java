package mx.cdmx.informe.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A build could not be put in place; what was published before stays as it was. */
public final class PublishException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What stood in the way, as far as a reader can do something about it. */
  public enum Reason {
    /** A file of the published report is open in another program. */
    OPEN_FILE,
    /** The disk is full. */
    NO_SPACE,
    /** The output folder cannot be made or written. */
    NOT_WRITABLE,
    /** Anything else; the cause tells. */
    OTHER
  }

  private final Reason reason;
  private final transient Path path;

  private PublishException(Reason reason, Path path, IOException cause) {
    super(reason + ": " + path, cause);
    this.reason = reason;
    this.path = path;
  }

  /** Finds the reason by looking at the disk: what systems say of it differs, and is translated. */
  static PublishException of(IOException cause, Path folder, long size) {
    Path existing = nearestExisting(folder);
    if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
      return new PublishException(Reason.NOT_WRITABLE, existing, cause);
    }
    if (usableSpace(existing) < size) {
      return new PublishException(Reason.NO_SPACE, existing, cause);
    }
    Optional<Path> refused = refusedFile(cause);
    if (refused.isPresent() && Files.isWritable(refused.get().getParent())) {
      return new PublishException(Reason.OPEN_FILE, refused.get(), cause);
    }
    return cause instanceof AccessDeniedException
        ? new PublishException(Reason.NOT_WRITABLE, refused.orElse(existing), cause)
        : new PublishException(Reason.OTHER, refused.orElse(existing), cause);
  }

  public Reason reason() {
    return reason;
  }

  /** The file or folder that could not be written or replaced. */
  public Path path() {
    return path;
  }

  /** The existing file that would not be renamed, replaced or deleted, if that is what failed. */
  private static Optional<Path> refusedFile(IOException cause) {
    boolean vague =
        cause instanceof AccessDeniedException || cause.getClass() == FileSystemException.class;
    if (!vague) {
      return Optional.empty();
    }
    FileSystemException failure = (FileSystemException) cause;
    return Stream.of(failure.getOtherFile(), failure.getFile())
        .flatMap(Stream::ofNullable)
        .map(Path::of)
        .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
        .findFirst();
  }

  private static Path nearestExisting(Path folder) {
    Path at = folder;
    while (!Files.exists(at, LinkOption.NOFOLLOW_LINKS) && at.getParent() != null) {
      at = at.getParent();
    }
    return at;
  }

  private static long usableSpace(Path existing) {
    try {
      return Files.getFileStore(existing).getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE; // unknown: then space is not what we blame
    }
  }
}
