package mx.cdmx.informe.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Omision;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The record of what was checked before a report was delivered, which goes with it.
 *
 * @param edicion the edition
 * @param comprobaciones each check and its result
 */
public record Verificacion(Edicion edicion, List<Comprobacion> comprobaciones) {
  private static final JsonMapper JSON = new JsonMapper();

  public Verificacion {
    comprobaciones = List.copyOf(comprobaciones);
  }

  /** The checks that do not pass. */
  public List<Comprobacion> fallidas() {
    return comprobaciones.stream().filter(c -> !c.pasa()).toList();
  }

  /** As JSON: {@code {edicion, huella, apta, comprobaciones, omisiones}}. */
  public byte[] json(Messages messages) {
    ObjectNode root = JSON.createObjectNode();
    root.put("edicion", edicion.id()).put("huella", edicion.huella().get());
    root.put("apta", fallidas().isEmpty());
    ArrayNode checks = root.putArray("comprobaciones");
    for (Comprobacion check : comprobaciones) {
      ObjectNode node =
          checks.addObject().put("id", check.id()).put("titulo", title(check, messages));
      node.put("medida", check.medida()).put("pasa", check.pasa());
      check.fallas().forEach(node.putArray("fallas")::add);
    }
    ArrayNode omissions = root.putArray("omisiones");
    for (Actividad actividad : edicion.actividades()) {
      for (Omision omision : actividad.omitir()) {
        ObjectNode node = omissions.addObject().put("actividad", actividad.id());
        node.put("codigo", omision.codigo()).put("motivo", omision.motivo());
      }
    }
    byte[] written = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    return (new String(written, StandardCharsets.UTF_8).replace("\r\n", "\n") + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** As text: a line a check, then what each omission silenced and why. */
  public byte[] text(Messages messages) {
    StringBuilder text = new StringBuilder();
    line(
        text,
        messages.text("verificacion.titulo", edicion.titulo(), edicion.periodo().enPalabras()));
    line(text, messages.text("verificacion.huella", edicion.huella().get()));
    line(text, "");
    comprobaciones.forEach(c -> line(text, line(c, messages)));
    line(text, "");
    line(text, messages.text("verificacion.omisiones"));
    for (Actividad actividad : edicion.actividades()) {
      for (Omision o : actividad.omitir()) {
        line(text, "  " + actividad.id() + " [" + o.codigo() + "] " + o.motivo());
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A check in a line, and what is wrong in a line each. */
  public static String line(Comprobacion check, Messages messages) {
    String result = messages.text(check.pasa() ? "verificacion.pasa" : "verificacion.falla");
    String measure = check.medida().isEmpty() ? "" : " (" + check.medida() + ")";
    StringBuilder line = new StringBuilder(result + "  " + title(check, messages) + measure);
    check.fallas().forEach(f -> line.append("\n       ").append(f));
    return line.toString();
  }

  private static String title(Comprobacion check, Messages messages) {
    return messages.text("comprobacion." + check.id());
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
