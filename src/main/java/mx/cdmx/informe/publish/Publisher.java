package mx.cdmx.informe.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;

/** Puts finished builds in {@code out/}, each whole or not at all. */
public final class Publisher {
  private final Path out;
  private final Path builds;
  private final Disk disk;
  private final BuildStore store;
  private final Swap swap;

  public Publisher(Path out) {
    this(out, new Disk());
  }

  Publisher(Path out, Disk disk) {
    this.out = out.toAbsolutePath().normalize();
    this.builds = this.out.resolve(".builds");
    this.disk = disk;
    this.store = new BuildStore(builds, disk);
    this.swap = new Swap(this.out, builds, store, disk);
  }

  /**
   * Publishes an edition's files, by slash-separated names relative to its folder, with their
   * SHA256SUMS.
   *
   * @return {@code out/EDICION}, where they are now
   */
  public Path publish(String edicion, SortedMap<String, byte[]> files) throws PublishException {
    if (edicion.isEmpty() || edicion.startsWith(".") || edicion.matches(".*[/\\\\].*")) {
      throw new IllegalArgumentException("not the name of an edition: " + edicion);
    }
    Build build = Build.of(files);
    try {
      disk.createFolder(builds);
      underLock(
          () -> {
            swap.recover();
            store.sweep();
            show(edicion, build);
          });
      return out.resolve(edicion);
    } catch (IOException e) {
      throw PublishException.of(e, builds, build.size());
    }
  }

  /** Finishes what a killed publication left in between; to be called before anything is read. */
  public void recover() throws PublishException {
    try {
      if (Files.isDirectory(builds) && !swap.cutShort().isEmpty()) {
        underLock(swap::recover); // looks again: the other may be alive, and done by now
      }
    } catch (IOException e) {
      throw PublishException.of(e, builds, 0);
    }
  }

  private void underLock(PublishLock.Action action) throws IOException {
    PublishLock.during(builds.resolve(".lock"), action);
  }

  private void show(String edicion, Build build) throws IOException {
    Path shown = out.resolve(edicion);
    if (Files.isDirectory(shown, LinkOption.NOFOLLOW_LINKS) && BuildStore.isOf(shown, build)) {
      store.mend(shown, build);
      return;
    }
    Optional<Path> replaced = swap.show(edicion, store.put(edicion, build));
    new OldBuilds(out, builds, disk).prune(replaced);
  }
}
