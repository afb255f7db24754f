package mx.cdmx.informe.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.diagnostics.NearMisses;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Spanish what picocli could not make sense of. */
final class UsageErrors implements IParameterExceptionHandler {
  private final Workplace workplace;
  private final Messages messages;

  UsageErrors(Workplace workplace) {
    this.workplace = workplace;
    this.messages = workplace.messages();
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    workplace.err().println(messages.text("uso.error", explain(e)));
    boolean isRoot = command.getParent() == null;
    String path = isRoot ? "" : command.getCommandName() + " ";
    workplace.err().println(messages.text("uso.ayuda", path));
    return ExitCode.WRONG_USE;
  }

  private String explain(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (e instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", "));
      return messages.text("uso.falta-argumento", names);
    }
    if (e instanceof OverwrittenOptionException repeated) {
      return messages.text("uso.repetida", name(repeated.getOverwritten()));
    }
    ArgSpec argument = e.getArgSpec();
    if (argument == null) {
      return messages.text("uso.otro");
    }
    String value = e.getValue() == null ? "" : e.getValue();
    Object[] choices = argument.type().getEnumConstants();
    return choices == null
        ? messages.text("uso.valor", name(argument), value)
        : messages.text(
            "uso.valores",
            name(argument),
            value,
            Arrays.stream(choices).map(Object::toString).collect(Collectors.joining(", ")));
  }

  private String unmatched(UnmatchedArgumentException e) {
    String word = e.getUnmatched().get(0);
    boolean root = e.getCommandLine().getParent() == null;
    if (e.isUnknownOption()) {
      String option = word.replaceFirst("=.*", "");
      List<String> known =
          e.getCommandLine().getCommandSpec().options().stream()
              .flatMap(o -> Arrays.stream(o.names()))
              .toList();
      return meant(messages.text("uso.opcion-desconocida", option), option, known);
    }
    if (!root) {
      return messages.text("uso.argumento-de-mas", word);
    }
    List<String> known = List.copyOf(e.getCommandLine().getSubcommands().keySet());
    return meant(messages.text("uso.comando-desconocido", word), word, known);
  }

  private String meant(String problem, String word, List<String> known) {
    List<String> near = NearMisses.of(word, known);
    return near.isEmpty()
        ? problem
        : messages.text("uso.quiso-decir", problem, "«" + near.get(0) + "»");
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
