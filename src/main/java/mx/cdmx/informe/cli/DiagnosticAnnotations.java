package mx.cdmx.informe.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.diagnostics.Span;

/** Diagnostics as workflow commands of GitHub Actions, which shows them beside the lines. */
final class DiagnosticAnnotations {
  private final Messages messages;

  DiagnosticAnnotations(Messages messages) {
    this.messages = messages;
  }

  /** A line each. */
  String of(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(d -> of(d) + "\n").collect(Collectors.joining());
  }

  private String of(Diagnostic diagnostic) {
    Span span = diagnostic.place().span();
    return "::%s file=%s,line=%d,endLine=%d,col=%d,endColumn=%d,title=%s::%s"
        .formatted(
            diagnostic.severity().name().toLowerCase(Locale.ROOT),
            property(diagnostic.place().file().name()),
            span.line(),
            span.endLine(),
            span.column(),
            span.endColumn(),
            property(diagnostic.code()),
            data(messages.message(diagnostic) + "\n" + messages.hint(diagnostic)));
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
