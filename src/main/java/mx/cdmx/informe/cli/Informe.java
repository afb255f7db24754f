package mx.cdmx.informe.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program by itself: it shows what there is. */
@Command(name = "informe", synopsisSubcommandLabel = "COMANDO")
final class Informe implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help", "--ayuda"},
      usageHelp = true,
      descriptionKey = "comun.ayuda")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "comun.version")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean version;

  /** Runs a command line. */
  static int run(Workplace workplace, String... args) {
    return commandLine(workplace).execute(args);
  }

  private static CommandLine commandLine(Workplace workplace) {
    CommandLine informe = new CommandLine(new Informe());
    informe.addSubcommand("build", new BuildCommand(workplace), "compilar");
    informe.addSubcommand("validate", new ValidateCommand(workplace), "validar");
    informe.addSubcommand("proofread", new ProofreadCommand(workplace), "revisar");
    informe.addSubcommand("aggregate", new AggregateCommand(workplace), "agregar");
    informe.addSubcommand("compare", new CompareCommand(workplace), "comparar");
    informe.addSubcommand("explain", new ExplainCommand(workplace), "explicar");
    informe
        .setResourceBundle(workplace.messages().bundle())
        .setExpandAtFiles(false)
        .setUsageHelpAutoWidth(true)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setOut(utf8(workplace.out()))
        .setErr(utf8(workplace.err()))
        .setParameterExceptionHandler(new UsageErrors(workplace))
        .setExecutionExceptionHandler(new Failures(workplace));
    String release = Informe.class.getPackage().getImplementationVersion();
    informe.getCommandSpec().version("informe " + (release == null ? "" : release).strip());
    return informe;
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return ExitCode.WRONG_USE;
  }
}
