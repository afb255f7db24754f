package mx.cdmx.informe.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Each step that changes the disk; between any two of them the program may be killed. */
class Disk {
  void createFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  /** Writes a new file and waits until its bytes are on the disk, not only on their way to it. */
  void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /** Renames in one step, taking the place of a file or link of the new name. */
  void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  void link(Path link, Path target) throws IOException {
    Files.createSymbolicLink(link, target);
  }

  void delete(Path fileOrLinkOrEmptyFolder) throws IOException {
    Files.deleteIfExists(fileOrLinkOrEmptyFolder);
  }

  /** Deletes a file, a link (never what it points to) or a folder with all it holds. */
  final void deleteTree(Path root) throws IOException {
    if (Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      for (Path child : children(root)) {
        deleteTree(child);
      }
    }
    delete(root);
  }

  static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }
}
