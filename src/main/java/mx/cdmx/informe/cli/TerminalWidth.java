package mx.cdmx.informe.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;

/** How many cells wide the terminal is. */
final class TerminalWidth {
  private static final int USUAL = 80;
  private static final int LEAST = 30;
  private static final File TERMINAL = new File("/dev/tty");
  private static final Pattern SIZE = Pattern.compile("\\d+ (\\d+)\\s*");

  private TerminalWidth() {}

  /** What COLUMNS says; else what the terminal does, if there is one; else 80. */
  static int of(Workplace workplace) {
    String columns = workplace.environment().getOrDefault("COLUMNS", "");
    if (columns.matches("[1-9]\\d{0,3}")) {
      return Math.max(LEAST, Integer.parseInt(columns));
    }
    return workplace.terminal() ? Math.max(LEAST, asked()) : USUAL;
  }

  /** {@code stty} knows narrow ones too, which picocli takes for wider; it has Windows' way. */
  private static int asked() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(TERMINAL)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Matcher size = SIZE.matcher(answer);
      if (size.matches() && !size.group(1).equals("0")) {
        return Integer.parseInt(size.group(1));
      }
    } catch (IOException e) {
      // no such program or no such terminal: picocli may know
    }
    return CommandSpec.create().usageMessage().autoWidth(true).width();
  }
}
