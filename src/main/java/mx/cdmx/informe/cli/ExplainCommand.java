package mx.cdmx.informe.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.diagnostics.NearMisses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains a rule by its code, or lists them all. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
  private final Workplace workplace;
  private final Messages messages;

  @Parameters(arity = "0..1", paramLabel = "CODIGO", descriptionKey = "informe.explain.codigo")
  private Optional<String> codigo = Optional.empty();

  @Option(
      names = {"-h", "--help", "--ayuda"},
      usageHelp = true,
      descriptionKey = "comun.ayuda")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  ExplainCommand(Workplace workplace) {
    this.workplace = workplace;
    this.messages = workplace.messages();
  }

  @Override
  public Integer call() {
    RuleBook book = new RuleBook(messages);
    RuleText text = new RuleText(messages);
    workplace
        .out()
        .print(
            codigo
                .map(c -> text.of(book.entry(c).orElseThrow(() -> unknown(c, book.codes()))))
                .orElseGet(() -> text.list(book.entries())));
    return ExitCode.DONE;
  }

  private UsageException unknown(String code, List<String> known) {
    String problem = messages.text("uso.codigo-desconocido", code);
    List<String> near = NearMisses.of(code, known).stream().map(n -> "«" + n + "»").toList();
    return new UsageException(
        near.isEmpty()
            ? problem
            : messages.text(
                "uso.quiso-decir", problem, String.join(messages.text("pista.o"), near)));
  }
}
