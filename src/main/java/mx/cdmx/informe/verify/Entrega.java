package mx.cdmx.informe.verify;

import java.util.List;
import mx.cdmx.informe.compose.Report;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.render.PrintedPdf;

/**
 * What is to be delivered, and what it was made of.
 *
 * @param edicion the edition
 * @param avisos what the rules found in it
 * @param report its report
 * @param html the report as HTML
 * @param pdf the report as PDF
 */
public record Entrega(
    Edicion edicion, List<Diagnostic> avisos, Report report, String html, PrintedPdf pdf) {

  public Entrega {
    avisos = List.copyOf(avisos);
  }
}
