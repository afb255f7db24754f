package mx.cdmx.informe.load;

import java.nio.file.Path;

/**
 * A record that is read as if it were a file, whatever is on the disk there: what an editor has on
 * the screen.
 *
 * @param path the file that it stands for
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Unsaved(Path path, byte[] content) {

  public Unsaved {
    path = path.toAbsolutePath().normalize();
    content = content.clone();
  }

  @Override
  public byte[] content() {
    return content.clone();
  }
}
