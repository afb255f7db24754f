package mx.cdmx.informe.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps publications apart; the system lets go of it when the process that holds it dies. */
final class PublishLock {
  private static final int POLL_MILLIS = 20;

  private PublishLock() {}

  /** What is done while nobody else publishes. */
  @FunctionalInterface
  interface Action {
    void run() throws IOException;
  }

  /**
   * Waits for other processes, and other threads of this one, then acts. The file stays: were it
   * deleted, two could hold locks on two files of one name.
   */
  static void during(Path file, Action action) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      while (!isLocked(channel)) {
        Thread.sleep(POLL_MILLIS);
      }
      action.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for " + file);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // another thread of this process has it
    }
  }
}
