package mx.cdmx.informe.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import mx.cdmx.informe.diagnostics.Messages;

/** Entry point of the program. */
public final class Main {
  private Main() {}

  /**
   * Runs a command and ends with its exit code. What it prints is UTF-8 on every system. The
   * launcher says where the program is ({@code informe.home}) and whether standard error is a
   * terminal ({@code informe.terminal}), which Java cannot tell alike in every release. The
   * machine's language is set aside: libraries and formats would write its digits and its letter
   * cases into the report.
   */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    Path working = Path.of("").toAbsolutePath();
    Workplace workplace =
        new Workplace(
            Path.of(System.getProperty("informe.home", working.toString())),
            working,
            System.getenv(),
            Boolean.getBoolean("informe.terminal"),
            System.in,
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            new Messages());
    int code = Informe.run(workplace, args);
    workplace.out().flush();
    workplace.err().flush();
    System.exit(code);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
