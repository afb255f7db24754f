package mx.cdmx.informe.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk on which the program dies at a given step, and which may not know symbolic links. */
final class FragileDisk extends Disk {
  /** The end of the program: nobody catches it, as nobody survives a kill. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  static final int IMMORTAL = Integer.MAX_VALUE;

  private final boolean links;
  private int stepsToLive;

  FragileDisk(boolean links, int stepsToLive) {
    this.links = links;
    this.stepsToLive = stepsToLive;
  }

  @Override
  void createFolder(Path folder) throws IOException {
    step();
    super.createFolder(folder);
  }

  @Override
  void write(Path file, byte[] bytes) throws IOException {
    if (stepsToLive == 0) {
      super.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }
    step();
    super.write(file, bytes);
  }

  @Override
  void rename(Path from, Path to) throws IOException {
    step();
    super.rename(from, to);
  }

  @Override
  void link(Path link, Path target) throws IOException {
    step();
    if (!links) {
      throw new FileSystemException(link.toString(), null, "A required privilege is not held");
    }
    super.link(link, target);
  }

  @Override
  void delete(Path path) throws IOException {
    step();
    super.delete(path);
  }

  private void step() {
    if (stepsToLive == 0) {
      throw new Killed();
    }
    stepsToLive--;
  }
}
