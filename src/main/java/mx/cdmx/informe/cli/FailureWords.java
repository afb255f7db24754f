package mx.cdmx.informe.cli;

import java.util.Locale;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.publish.PublishException;
import mx.cdmx.informe.render.RenderException;

/** Says in Spanish why a build could not be finished. */
final class FailureWords {
  private final Messages messages;

  FailureWords(Messages messages) {
    this.messages = messages;
  }

  String of(RenderException e) {
    return messages.text("falla.render." + key(e.kind()), e.detail());
  }

  String of(PublishException e) {
    return messages.text("falla.publica." + key(e.reason()), e.path().toString());
  }

  private static String key(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
