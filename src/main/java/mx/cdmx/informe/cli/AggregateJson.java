package mx.cdmx.informe.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.cdmx.informe.aggregate.Outline;
import mx.cdmx.informe.aggregate.Outline.EnApartado;
import mx.cdmx.informe.aggregate.Outline.EnBloque;
import mx.cdmx.informe.aggregate.Outline.EnCategoria;
import mx.cdmx.informe.aggregate.Tally;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Fecha;
import mx.cdmx.informe.model.FechaImpresa;
import mx.cdmx.informe.model.Tramo;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The outline and the counts of an edition as JSON, for programs. */
final class AggregateJson {
  private final JsonMapper json = new JsonMapper();
  private final Messages messages;

  AggregateJson(Messages messages) {
    this.messages = messages;
  }

  String of(Edicion edicion, Outline outline, List<Tally> tallies) {
    FechaImpresa fechas = new FechaImpresa(edicion.periodo(), messages);
    ObjectNode root = json.createObjectNode();
    root.put("edicion", edicion.id());
    root.put("periodo", edicion.periodo().inicio() + "/" + edicion.periodo().fin());
    ArrayNode apartados = root.putArray("apartados");
    outline.apartados().forEach(p -> apartado(apartados.addObject(), p, fechas));
    ArrayNode tablas = root.putArray("estadisticas");
    for (var tabla : tallies) {
      ObjectNode node = named(tablas.addObject(), tabla.id(), tabla.titulo());
      node.put("unidad", tabla.unidad().orElse(null));
      node.put("nota", tabla.nota().orElse(null));
      ArrayNode filas = node.putArray("filas");
      for (var fila : tabla.filas()) {
        ObjectNode row = filas.addObject();
        row.put("clave", fila.clave());
        row.put("titulo", fila.titulo());
        row.put("valor", fila.valor());
        row.put("unidad", fila.unidad().orElse(null));
        row.put("parte", fila.parte().orElse(null));
        row.put("aproximado", fila.aproximado());
        row.put("calificador", fila.calificador().orElse(null));
        fila.actividades().forEach(row.putArray("actividades")::add);
      }
    }
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  private static void apartado(ObjectNode node, EnApartado p, FechaImpresa fechas) {
    named(node, p.apartado().id(), p.apartado().titulo());
    ArrayNode bloques = node.putArray("bloques");
    p.bloques().forEach(b -> bloque(bloques.addObject(), b, fechas));
  }

  private static void bloque(ObjectNode node, EnBloque b, FechaImpresa fechas) {
    named(
        node,
        b.bloque().map(x -> x.id()).orElse(null),
        b.bloque().map(x -> x.titulo()).orElse(null));
    ArrayNode categorias = node.putArray("categorias");
    b.categorias().forEach(c -> categoria(categorias.addObject(), c, fechas));
  }

  private static void categoria(ObjectNode node, EnCategoria c, FechaImpresa fechas) {
    named(
        node,
        c.categoria().map(x -> x.id()).orElse(null),
        c.categoria().map(x -> x.titulo()).orElse(null));
    ArrayNode actividades = node.putArray("actividades");
    c.actividades().forEach(a -> actividad(actividades.addObject(), a, fechas));
  }

  private static void actividad(ObjectNode node, Actividad a, FechaImpresa fechas) {
    named(node, a.id(), a.titulo());
    List<String> tramos =
        a.fecha().stream().flatMap(f -> f.tramos().stream()).map(Tramo::edtf).toList();
    if (tramos.size() > 1) {
      tramos.forEach(node.putArray("fecha")::add);
    } else {
      node.put("fecha", tramos.isEmpty() ? null : tramos.get(0));
    }
    node.put("fecha_impresa", a.fechaImpresa().or(() -> a.fecha().map(fechas::print)).orElse(null));
    node.put("inicio", day(a.fecha().flatMap(Fecha::inicio)));
    node.put("fin", day(a.fecha().flatMap(Fecha::fin)));
    a.dependencias().forEach(node.putArray("dependencias")::add);
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }

  private static ObjectNode named(ObjectNode node, String id, String titulo) {
    return node.put("id", id).put("titulo", titulo);
  }
}
