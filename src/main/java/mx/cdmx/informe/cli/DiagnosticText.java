package mx.cdmx.informe.cli;

import java.util.List;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.diagnostics.SourceFile;
import mx.cdmx.informe.diagnostics.Span;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Diagnostics as text for people: what and where, the line itself underlined, how to mend it. */
final class DiagnosticText {
  private final Messages messages;
  private final boolean colors;

  DiagnosticText(Messages messages, boolean colors) {
    this.messages = messages;
    this.colors = colors;
  }

  /** All, those of a file together and an empty line after each file. */
  String of(List<Diagnostic> diagnostics) {
    StringBuilder text = new StringBuilder();
    String file = "";
    for (Diagnostic diagnostic : diagnostics) {
      String its = diagnostic.place().file().name();
      text.append(file.isEmpty() || its.equals(file) ? "" : "\n").append(of(diagnostic));
      file = its;
    }
    return text.append(diagnostics.isEmpty() ? "" : "\n").toString();
  }

  /** How many of each and in how many files, in one sentence. */
  String count(List<Diagnostic> diagnostics) {
    long errors = diagnostics.stream().filter(Diagnostic::isError).count();
    long warnings = diagnostics.size() - errors;
    long files = diagnostics.stream().map(d -> d.place().file().name()).distinct().count();
    String both =
        messages.text(
            "cuenta.y",
            Counted.of(errors, "cuenta.errores", messages),
            Counted.of(warnings, "cuenta.avisos", messages));
    String one =
        errors > 0
            ? Counted.of(errors, "cuenta.errores", messages)
            : Counted.of(warnings, "cuenta.avisos", messages);
    return messages.text(
        "cuenta.en",
        errors > 0 && warnings > 0 ? both : one,
        Counted.of(files, "cuenta.archivos", messages));
  }

  private String of(Diagnostic diagnostic) {
    SourceFile file = diagnostic.place().file();
    Span span = diagnostic.place().span();
    IStyle accent = diagnostic.isError() ? Style.fg_red : Style.fg_yellow;
    String severity = messages.text(diagnostic.isError() ? "gravedad.error" : "gravedad.warning");
    StringBuilder text = new StringBuilder();
    text.append(style(Style.bold, "%s:%d:%d:".formatted(file.name(), span.line(), span.column())));
    text.append(' ').append(style(accent, severity));
    text.append(" [").append(diagnostic.code()).append("] ");
    text.append(style(Style.bold, messages.message(diagnostic))).append('\n');
    if (!span.equals(Span.FILE)) {
      text.append(excerpt(Excerpt.of(file.line(span.line()), span), span.line(), accent));
    }
    return text.append("  = ").append(messages.hint(diagnostic)).append('\n').toString();
  }

  private String excerpt(Excerpt excerpt, int line, IStyle accent) {
    String number = Integer.toString(line);
    return "    %s | %s\n    %s | %s%s\n"
        .formatted(
            number,
            excerpt.shown(),
            " ".repeat(number.length()),
            " ".repeat(excerpt.lead()),
            style(accent, "^".repeat(excerpt.width())));
  }

  private String style(IStyle style, String text) {
    return colors ? style.on() + text + style.off() : text;
  }
}
