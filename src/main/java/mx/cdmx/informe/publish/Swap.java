package mx.cdmx.informe.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes {@code out/EDICION} show another build. */
final class Swap {
  private static final String PREVIOUS = ".previous";

  private final Path out;
  private final Path builds;
  private final BuildStore store;
  private final Disk disk;

  Swap(Path out, Path builds, BuildStore store, Disk disk) {
    this.out = out;
    this.builds = builds;
    this.store = store;
    this.disk = disk;
  }

  /** Shows a finished build; the answer is where what it replaced, if anything, is now. */
  Optional<Path> show(String edicion, Path build) throws IOException {
    Path shown = out.resolve(edicion);
    Path link = store.halfMade(edicion + ".link");
    try {
      disk.link(link, out.relativize(build));
    } catch (UnsupportedOperationException | FileSystemException e) {
      return replaceInTwoSteps(shown, build); // as on Windows, for those who may not link
    }
    if (!Files.isSymbolicLink(shown)) {
      return replaceInTwoSteps(shown, link);
    }
    Path before = out.resolve(Files.readSymbolicLink(shown)).normalize();
    disk.rename(link, shown);
    return Optional.of(before);
  }

  /** The folders kept to go back to that stand in for nothing: their swap was cut short. */
  List<Path> cutShort() throws IOException {
    return Disk.children(builds).stream()
        .filter(Swap::isPrevious)
        .filter(previous -> !exists(shownFrom(previous)))
        .toList();
  }

  /** Shows the last good build again wherever its replacement was cut short. */
  void recover() throws IOException {
    for (Path previous : cutShort()) {
      disk.rename(previous, shownFrom(previous));
    }
  }

  static boolean isPrevious(Path path) {
    return path.getFileName().toString().endsWith(PREVIOUS);
  }

  private Path shownFrom(Path previous) {
    String name = previous.getFileName().toString();
    return out.resolve(name.substring(0, name.length() - PREVIOUS.length()));
  }

  private Optional<Path> replaceInTwoSteps(Path shown, Path fresh) throws IOException {
    if (!exists(shown)) {
      disk.rename(fresh, shown);
      return Optional.empty();
    }
    Path aside = placeAside(shown);
    disk.rename(shown, aside);
    try {
      disk.rename(fresh, shown);
    } catch (IOException e) {
      disk.rename(aside, shown);
      throw e;
    }
    return Optional.of(aside);
  }

  /** Our own builds step back into {@code .builds}; what somebody else put there stays in view. */
  private Path placeAside(Path shown) throws IOException {
    String name = shown.getFileName().toString();
    if (Files.isSymbolicLink(shown) || Files.isRegularFile(shown.resolve(Build.SUMS))) {
      Path previous = builds.resolve(name + PREVIOUS);
      disk.deleteTree(previous);
      return previous;
    }
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> out.resolve(name + ".anterior" + (n == 1 ? "" : "-" + n)))
        .filter(free -> !exists(free))
        .findFirst()
        .orElseThrow();
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
