package mx.cdmx.informe.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import mx.cdmx.informe.ReportCompiler;
import picocli.CommandLine.Option;

/** Options that every command has. */
final class CommonOptions {
  @Option(names = "--records", paramLabel = "CARPETA", descriptionKey = "comun.records")
  private Optional<String> records = Optional.empty();

  @Option(names = "--templates", paramLabel = "CARPETA", descriptionKey = "comun.templates")
  private Optional<String> templates = Optional.empty();

  @Option(names = "--quiet", descriptionKey = "comun.quiet")
  private boolean quiet;

  @Option(names = "--color", paramLabel = "CUANDO", descriptionKey = "comun.color")
  private ColorChoice color = ColorChoice.auto;

  @Option(
      names = {"-h", "--help", "--ayuda"},
      usageHelp = true,
      descriptionKey = "comun.ayuda")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  /** When the screen has colour. The names are what is typed. */
  enum ColorChoice {
    auto,
    always,
    never
  }

  /** The folder of the records. */
  Path records(Workplace workplace) {
    return records.map(workplace::path).orElse(workplace.home().resolve("records"));
  }

  /**
   * A compiler with the templates told.
   *
   * @throws UsageException where there is no such folder
   */
  ReportCompiler compiler(Workplace workplace) {
    Path folder = templates.map(workplace::path).orElse(workplace.home().resolve("templates"));
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          workplace.messages().text("uso.sin-plantillas", workplace.shown(folder)));
    }
    return new ReportCompiler(folder, workplace.workingFolder(), workplace.messages());
  }

  boolean isQuiet() {
    return quiet;
  }

  /** Whether to colour what goes to standard error (NO_COLOR: no-color.org). */
  boolean colors(Workplace workplace) {
    return switch (color) {
      case always -> true;
      case never -> false;
      case auto ->
          workplace.terminal() && workplace.environment().getOrDefault("NO_COLOR", "").isEmpty();
    };
  }
}
