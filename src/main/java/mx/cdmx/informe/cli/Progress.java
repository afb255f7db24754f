package mx.cdmx.informe.cli;

import java.util.List;
import mx.cdmx.informe.aggregate.Outline;
import mx.cdmx.informe.aggregate.Statistics;
import mx.cdmx.informe.compose.Report;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.verify.Comprobacion;
import mx.cdmx.informe.verify.Verificacion;

/** Says what a build does as it goes: a line a stage, to standard error. */
final class Progress {
  private static final int KILOBYTE = 1024;

  private final Workplace workplace;
  private final Messages messages;
  private final boolean quiet;

  Progress(Workplace workplace, boolean quiet) {
    this.workplace = workplace;
    this.messages = workplace.messages();
    this.quiet = quiet;
  }

  void loaded(String folder, Edicion edicion) {
    say("etapa.lee", folder, actividades(edicion.actividades().size()));
  }

  void validated(List<Diagnostic> all, DiagnosticText text) {
    if (all.isEmpty()) {
      say("etapa.valida-limpia");
    } else {
      say("etapa.valida", text.count(all));
    }
  }

  void aggregated(Outline outline, Statistics statistics) {
    say(
        "etapa.agrega",
        Counted.of(outline.apartados().size(), "cuenta.apartados", messages),
        Integer.toString(statistics.tablas().size()));
  }

  void composed(Report report) {
    long actividades = report.apartados().stream().mapToLong(a -> a.actividades().count()).sum();
    say("etapa.compone", Integer.toString(report.contents().size()), actividades(actividades));
  }

  void html(byte[] html) {
    say("etapa.html", kilobytes(html));
  }

  void pdf(byte[] pdf) {
    say("etapa.pdf", kilobytes(pdf));
  }

  /** What was checked of a final report; the failures are told even where all else is quiet. */
  void verified(Verificacion verificacion) {
    say("etapa.verifica", Integer.toString(verificacion.comprobaciones().size()));
    for (Comprobacion check : verificacion.comprobaciones()) {
      if (!quiet || !check.pasa()) {
        workplace.err().println(Verificacion.line(check, messages).indent(2).stripTrailing());
      }
    }
  }

  /** Where the files are, and that they are a draft, if so. */
  void published(String folder, boolean borrador) {
    if (borrador) {
      say("etapa.borrador");
    }
    say("etapa.publica", folder + "/informe.html", folder + "/informe.pdf");
  }

  void stopped(String folder) {
    say("etapa.detenida", folder);
  }

  private static String kilobytes(byte[] content) {
    return Integer.toString((content.length + KILOBYTE - 1) / KILOBYTE);
  }

  private String actividades(long count) {
    return Counted.of(count, "cuenta.actividades", messages);
  }

  private void say(String key, String... arguments) {
    if (!quiet) {
      workplace.err().println(messages.text(key, (Object[]) arguments));
      workplace.err().flush();
    }
  }
}
