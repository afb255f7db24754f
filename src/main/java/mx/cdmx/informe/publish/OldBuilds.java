package mx.cdmx.informe.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The builds that nothing shows any more. */
final class OldBuilds {
  private final Path out;
  private final Path builds;
  private final Disk disk;

  OldBuilds(Path out, Path builds, Disk disk) {
    this.out = out;
    this.builds = builds;
    this.disk = disk;
  }

  /**
   * Deletes all but those that a link shows and the one just replaced, which somebody may still be
   * reading. What cannot be deleted now, because it is open, waits for the next time.
   */
  void prune(Optional<Path> replaced) throws IOException {
    Set<Path> kept = shown();
    replaced.ifPresent(kept::add);
    for (Path child : Disk.children(builds)) {
      if (isBuild(child) && !kept.contains(child)) {
        deleteIfFree(child);
      }
    }
  }

  private void deleteIfFree(Path build) {
    try {
      disk.deleteTree(build);
    } catch (IOException e) {
      // The report itself is in place: an old one that is open is no reason to fail.
    }
  }

  private static boolean isBuild(Path child) {
    return Build.isHash(child.getFileName().toString()) || Swap.isPrevious(child);
  }

  private Set<Path> shown() throws IOException {
    Set<Path> shown = new HashSet<>();
    for (Path child : Disk.children(out)) {
      if (Files.isSymbolicLink(child)) {
        shown.add(out.resolve(Files.readSymbolicLink(child)).normalize());
      }
    }
    return shown;
  }
}
