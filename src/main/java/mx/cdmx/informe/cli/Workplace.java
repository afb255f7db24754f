package mx.cdmx.informe.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import mx.cdmx.informe.diagnostics.Messages;

/**
 * What a command works with.
 *
 * @param home the program's folder, where {@code records} and the others are unless told otherwise
 * @param workingFolder what relative paths are relative to, and file names shown
 * @param environment the environment's variables
 * @param terminal whether standard error is a terminal
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param messages the words
 */
record Workplace(
    Path home,
    Path workingFolder,
    Map<String, String> environment,
    boolean terminal,
    InputStream in,
    PrintStream out,
    PrintStream err,
    Messages messages) {

  Workplace {
    environment = Map.copyOf(environment);
  }

  /** A path as the user wrote it, from the working folder. */
  Path path(String written) {
    return workingFolder.resolve(written).normalize();
  }

  /** A path as it is shown: from the working folder where it is inside, with slashes. */
  String shown(Path path) {
    Path full = workingFolder.resolve(path).normalize();
    Path shown = full.startsWith(workingFolder) ? workingFolder.relativize(full) : full;
    return shown.toString().replace('\\', '/');
  }
}
