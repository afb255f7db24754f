package mx.cdmx.informe.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import mx.cdmx.informe.publish.PublishException;
import mx.cdmx.informe.render.RenderException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What ended a command before its time, told apart: wrong use, a failed build, a bug of ours. */
final class Failures implements IExecutionExceptionHandler {
  private final Workplace workplace;

  Failures(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
    if (e instanceof UsageException) {
      say("uso.error", e.getMessage());
      return ExitCode.WRONG_USE;
    }
    if (e instanceof RenderException render) {
      say("falla.entorno", new FailureWords(workplace.messages()).of(render));
      return ExitCode.BUILD_FAILED;
    }
    if (e instanceof PublishException publish) {
      say("falla.entorno", new FailureWords(workplace.messages()).of(publish));
      return ExitCode.BUILD_FAILED;
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      say("falla.entorno", e.getMessage());
      return ExitCode.BUILD_FAILED;
    }
    workplace.err().println(workplace.messages().text("falla.interna"));
    e.printStackTrace(workplace.err());
    return ExitCode.BUG;
  }

  private void say(String key, String detail) {
    workplace.err().println(workplace.messages().text(key, detail));
  }
}
