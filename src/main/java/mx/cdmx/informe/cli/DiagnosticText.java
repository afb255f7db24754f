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
  /** Code points of a line that are shown, and how many of them before the fault. */
  private static final int WIDEST = 100;

  private static final int LEAD = 40;
  private static final String CUT = "…";

  private final Messages messages;
  private final boolean colors;

  DiagnosticText(Messages messages, boolean colors) {
    this.messages = messages;
    this.colors = colors;
  }

  /** A diagnostic, in several lines. */
  String of(Diagnostic diagnostic) {
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
      text.append(excerpt(file.line(span.line()), span, accent));
    }
    return text.append("  = ").append(messages.hint(diagnostic)).append('\n').toString();
  }

  /** How many of each, in one sentence. */
  String count(List<Diagnostic> diagnostics) {
    long errors = diagnostics.stream().filter(Diagnostic::isError).count();
    return messages.text(
        "cuenta.y",
        Counted.of(errors, "cuenta.errores", messages),
        Counted.of(diagnostics.size() - errors, "cuenta.avisos", messages));
  }

  private String excerpt(String line, Span span, IStyle accent) {
    int length = line.codePointCount(0, line.length());
    int end = span.endLine() == span.line() ? span.endColumn() - 1 : length;
    int start = Math.min(span.column() - 1, length);
    int stop = Math.min(Math.max(end, start), length);
    int left = length <= WIDEST ? 0 : Math.max(0, start - LEAD);
    int right = length <= WIDEST ? length : Math.min(length, Math.max(left + WIDEST, start + 1));
    String before = (left > 0 ? CUT : "") + part(line, left, start);
    String marked = part(line, start, Math.min(stop, right));
    String shown = before + part(line, start, right) + (right < length ? CUT : "");
    String number = Integer.toString(span.line());
    String carets = "^".repeat(Math.max(1, cells(marked)));
    return "    %s | %s\n    %s | %s%s\n"
        .formatted(
            number, shown, " ".repeat(number.length()), blank(before), style(accent, carets));
  }

  private static String part(String line, int from, int to) {
    return line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to));
  }

  /** As wide as a text, so that what follows stands under it: tabs stay tabs. */
  private static String blank(String text) {
    StringBuilder blank = new StringBuilder();
    text.codePoints()
        .filter(DiagnosticText::takesACell)
        .forEach(c -> blank.append(c == '\t' ? '\t' : ' '));
    return blank.toString();
  }

  private static int cells(String text) {
    return (int) text.codePoints().filter(DiagnosticText::takesACell).count();
  }

  private static boolean takesACell(int c) {
    int type = Character.getType(c);
    return type != Character.NON_SPACING_MARK
        && type != Character.ENCLOSING_MARK
        && type != Character.FORMAT;
  }

  private String style(IStyle style, String text) {
    return colors ? style.on() + text + style.off() : text;
  }
}
