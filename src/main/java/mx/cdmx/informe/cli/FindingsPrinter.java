package mx.cdmx.informe.cli;

import java.io.PrintStream;
import mx.cdmx.informe.diagnostics.Messages;

/** Tells findings: text to standard error, what programs read to standard output alone. */
final class FindingsPrinter {
  private final Workplace workplace;
  private final Messages messages;
  private final CommonOptions common;

  FindingsPrinter(Workplace workplace, CommonOptions common) {
    this.workplace = workplace;
    this.messages = workplace.messages();
    this.common = common;
  }

  void print(Findings findings, FindingsFormat format) {
    PrintStream out = workplace.out();
    switch (format) {
      case text -> printText(findings);
      case json -> out.println(new DiagnosticJson(messages).of(findings.all()));
      case sarif -> out.println(new DiagnosticSarif(messages).of(findings.all()));
      case gitlab -> out.println(new DiagnosticCodeQuality(messages).of(findings.all()));
      case github -> out.print(new DiagnosticAnnotations(messages).of(findings.all()));
    }
  }

  private void printText(Findings findings) {
    DiagnosticText text = new DiagnosticText(messages, common.colors(workplace));
    workplace.err().print(text.of(findings.all()));
    if (!common.isQuiet()) {
      workplace
          .err()
          .println(findings.all().isEmpty() ? clean(findings) : text.count(findings.all()));
    }
  }

  private String clean(Findings findings) {
    return messages.text(
        "cuenta.limpia", Counted.of(findings.actividades(), "cuenta.actividades", messages));
  }
}
