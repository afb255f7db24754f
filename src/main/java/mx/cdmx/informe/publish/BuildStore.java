package mx.cdmx.informe.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The folder {@code out/.builds}: one subfolder a build, named by its hash. */
final class BuildStore {
  private static final String HALF_MADE = ".tmp";

  private final Path builds;
  private final Disk disk;

  BuildStore(Path builds, Disk disk) {
    this.builds = builds;
    this.disk = disk;
  }

  /** The folder of a build, complete: written now, or already there and mended where edited. */
  Path put(String edicion, Build build) throws IOException {
    Path folder = builds.resolve(build.hash());
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      mend(folder, build);
      return folder;
    }
    disk.deleteTree(folder);
    Path fresh = halfMade(edicion + "-" + build.hash());
    disk.createFolder(fresh);
    mend(fresh, build);
    disk.rename(fresh, folder);
    return folder;
  }

  /** Makes a folder hold the files of a build and nothing else; each file changes in one step. */
  void mend(Path folder, Build build) throws IOException {
    deleteStrangers(folder, folder, build, foldersOf(folder, build));
    for (Map.Entry<String, byte[]> entry : build.files().entrySet()) {
      Path file = folder.resolve(entry.getKey());
      if (!holds(file, entry.getValue())) {
        Path fresh = halfMade(build.hash() + "-file");
        disk.deleteTree(fresh);
        disk.createFolder(file.getParent());
        disk.write(fresh, entry.getValue());
        disk.rename(fresh, file);
      }
    }
  }

  /** Whether a folder claims to be this build, whatever was done to its files since. */
  static boolean isOf(Path folder, Build build) throws IOException {
    return holds(folder.resolve(Build.SUMS), build.files().get(Build.SUMS));
  }

  /** A path for something unfinished, which {@link #sweep} removes if it is left behind. */
  Path halfMade(String name) {
    return builds.resolve(name + HALF_MADE);
  }

  /** Removes what killed builds left; under the lock nobody else's work can be half made. */
  void sweep() throws IOException {
    for (Path child : Disk.children(builds)) {
      if (child.getFileName().toString().endsWith(HALF_MADE)) {
        disk.deleteTree(child);
      }
    }
  }

  private void deleteStrangers(Path root, Path folder, Build build, Set<Path> folders)
      throws IOException {
    for (Path child : Disk.children(folder)) {
      if (folders.contains(child) && Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
        deleteStrangers(root, child, build, folders);
      } else if (!Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)
          || !build.files().containsKey(slashed(root.relativize(child)))) {
        disk.deleteTree(child);
      }
    }
  }

  private static Set<Path> foldersOf(Path root, Build build) {
    Set<Path> folders = new HashSet<>();
    for (String name : build.files().keySet()) {
      for (Path at = root.resolve(name).getParent(); !at.equals(root); at = at.getParent()) {
        folders.add(at);
      }
    }
    return folders;
  }

  private static String slashed(Path relative) {
    return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
  }

  private static boolean holds(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }
}
