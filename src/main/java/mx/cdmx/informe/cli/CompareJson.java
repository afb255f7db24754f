package mx.cdmx.informe.cli;

import java.util.List;
import mx.cdmx.informe.compare.Comparacion;
import mx.cdmx.informe.compare.Comparacion.Nombrado;
import mx.cdmx.informe.compare.Publicado;
import mx.cdmx.informe.model.Periodo;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A comparison as JSON: {@code {antes, despues, listas, tablas}}. */
final class CompareJson {
  private static final JsonMapper JSON = new JsonMapper();

  private CompareJson() {}

  static String of(Comparacion comparacion) {
    ObjectNode root = JSON.createObjectNode();
    edition(root.putObject("antes"), comparacion.antes());
    edition(root.putObject("despues"), comparacion.despues());
    ArrayNode listas = root.putArray("listas");
    for (Comparacion.Lista lista : comparacion.listas()) {
      ObjectNode node = listas.addObject().put("tabla", lista.tabla());
      names(node.putArray("nuevas"), lista.nuevas());
      names(node.putArray("idas"), lista.idas());
    }
    ArrayNode tablas = root.putArray("tablas");
    for (Comparacion.Tabla tabla : comparacion.tablas()) {
      ArrayNode filas = tablas.addObject().put("id", tabla.id()).putArray("filas");
      for (Comparacion.Cambio cambio : tabla.filas()) {
        ObjectNode fila = filas.addObject();
        fila.put("clave", cambio.clave()).put("titulo", cambio.titulo());
        fila.put("antes", cambio.antes()).put("despues", cambio.despues());
        fila.put("diferencia", cambio.diferencia());
      }
    }
    String written = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    return written.replace("\r\n", "\n") + "\n";
  }

  private static void edition(ObjectNode node, Publicado publicado) {
    Periodo periodo = publicado.periodo();
    node.put("titulo", publicado.titulo());
    node.put("periodo", periodo.inicio() + "/" + periodo.fin());
  }

  private static void names(ArrayNode array, List<Nombrado> names) {
    for (Nombrado name : names) {
      ObjectNode node = array.addObject().put("clave", name.clave()).put("titulo", name.titulo());
      name.actividades().forEach(node.putArray("actividades")::add);
    }
  }
}
