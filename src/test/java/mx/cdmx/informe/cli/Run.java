package mx.cdmx.informe.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import mx.cdmx.informe.diagnostics.Messages;

/**
 * A run of the program as a user would see it.
 *
 * @param code its exit code
 * @param out standard output
 * @param err standard error
 */
public record Run(int code, String out, String err) {
  /** The project's own folder. */
  public static final Path PROJECT = Path.of("").toAbsolutePath();

  /** Runs in a working folder, with the project's templates and records unless told otherwise. */
  public static Run in(Path workingFolder, String... args) {
    return reading("", workingFolder, args);
  }

  /** Runs with a text on standard input. */
  public static Run reading(String input, Path workingFolder, String... args) {
    return with(Map.of(), input, workingFolder, args);
  }

  /** Runs in a terminal of some width. */
  static Run wide(int columns, Path workingFolder, String... args) {
    return with(Map.of("COLUMNS", Integer.toString(columns)), "", workingFolder, args);
  }

  private static Run with(
      Map<String, String> environment, String input, Path workingFolder, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Workplace workplace =
        new Workplace(
            PROJECT,
            workingFolder,
            environment,
            false,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            utf8(out),
            utf8(err),
            new Messages());
    int code = Informe.run(workplace, args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
