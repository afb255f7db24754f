package mx.cdmx.informe.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The SHA-256 of an edition's YAML files and its catalogues: which records a report was made of.
 */
final class Fingerprint {
  private final List<Path> folders;

  Fingerprint(Path edicion, Path catalogos) {
    this.folders = List.of(edicion, catalogos);
  }

  /** In hexadecimal. Line ends count as LF, so that a checkout on Windows gives the same. */
  String hex() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path folder : folders) {
        add(folder, digest);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(Path folder, MessageDigest digest) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files =
          walk.filter(p -> p.toString().endsWith(".yaml"))
              .sorted(Comparator.comparing(p -> name(folder, p)))
              .toList();
      for (Path file : files) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        digest.update((name(folder, file) + "\0").getBytes(StandardCharsets.UTF_8));
        digest.update((text.replace("\r\n", "\n") + "\0").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
