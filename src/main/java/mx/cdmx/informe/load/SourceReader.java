package mx.cdmx.informe.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.diagnostics.SourceFile;
import mx.cdmx.informe.diagnostics.Span;

/** Reads files as UTF-8, and says where one is not. */
final class SourceReader {
  /** No record is a hundredth of this: what is larger was put there by mistake. */
  private static final long LARGEST = 1 << 20;

  /** What stands for bytes that are no UTF-8: where it is not, all were. */
  private static final char REPLACEMENT = '\uFFFD';

  private final Path workingFolder;
  private final Optional<Unsaved> unsaved;
  private final Diagnostics found;

  SourceReader(Path workingFolder, Optional<Unsaved> unsaved, Diagnostics found) {
    this.workingFolder = workingFolder.toAbsolutePath().normalize();
    this.unsaved = unsaved;
    this.found = found;
  }

  /** The same, whose faults go elsewhere. */
  SourceReader into(Diagnostics others) {
    return new SourceReader(workingFolder, unsaved, others);
  }

  /** A file by its name only, to place a fault about it. */
  SourceFile unread(Path path) {
    return SourceFile.unread(path, name(path));
  }

  /** Reads a file; empty, with the fault among the diagnostics, where that cannot be done. */
  Optional<SourceFile> read(Path path) {
    Optional<byte[]> written =
        unsaved
            .filter(u -> u.path().equals(path.toAbsolutePath().normalize()))
            .map(Unsaved::content);
    try {
      long size = written.isPresent() ? written.get().length : Files.size(path);
      if (size > LARGEST) {
        found.add(
            Diagnostic.error(
                "archivo-demasiado-grande",
                unread(path).whole(),
                Long.toString((size + LARGEST - 1) / LARGEST)));
        return Optional.empty();
      }
      return decode(path, written.isPresent() ? written.get() : Files.readAllBytes(path));
    } catch (IOException e) {
      found.add(Diagnostic.error("archivo-ilegible", unread(path).whole()));
      return Optional.empty();
    }
  }

  private Optional<SourceFile> decode(Path path, byte[] bytes) {
    String whole = new String(bytes, StandardCharsets.UTF_8);
    if (whole.indexOf(REPLACEMENT) < 0) {
      return Optional.of(SourceFile.of(path, name(path), whole));
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (!result.isError()) {
      return Optional.of(SourceFile.of(path, name(path), text.toString()));
    }
    SourceFile good = SourceFile.of(path, name(path), text.toString());
    boolean newLine = good.text().isEmpty() || good.text().endsWith("\n");
    int line = good.lines().size() + (newLine ? 1 : 0);
    String last = good.line(line);
    Span span = Span.of(line, last.codePointCount(0, last.length()) + 1, 1);
    String bad = "0x%02X".formatted(bytes[encoded(text)]);
    found.add(Diagnostic.error("codificacion", Place.of(good, span), bad));
    return Optional.empty();
  }

  private static int encoded(CharBuffer text) {
    try {
      return StandardCharsets.UTF_8.newEncoder().encode(text.duplicate()).remaining();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("what was decoded can be encoded", e);
    }
  }

  private String name(Path path) {
    Path full = path.toAbsolutePath().normalize();
    boolean inside = full.startsWith(workingFolder);
    Path shown = inside ? workingFolder.relativize(full) : full;
    return shown.toString().replace('\\', '/');
  }
}
