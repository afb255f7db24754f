package mx.cdmx.informe.compose;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Catalogos;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Fecha;
import mx.cdmx.informe.model.Lugar;

/**
 * What search engines and other machines are told of a report: the types of schema.org that fit, as
 * JSON-LD 1.1. It is a Report; each activity is a part of it, and those that were held somewhere on
 * known days are about an Event.
 */
final class LinkedData {
  private static final Set<String> EVENTS =
      Set.of("evento", "capacitacion", "reunion", "premio", "conmemoracion");
  private static final Map<String, String> MODES =
      Map.of("virtual", "Online", "presencial", "Offline", "hibrida", "Mixed");

  private final Edicion edicion;

  LinkedData(Edicion edicion) {
    this.edicion = edicion;
  }

  /** The report with its printed activities. */
  Map<String, Object> of(Metadata metadata, List<Actividad> impresas) {
    Map<String, Object> report = typed("Report");
    report.put("name", metadata.titulo() + ", " + metadata.periodo());
    report.put("description", metadata.asunto());
    report.put("inLanguage", metadata.lengua());
    report.put("datePublished", metadata.publicacion().toString());
    report.put("reportNumber", metadata.edicion());
    report.put(
        "temporalCoverage", edicion.periodo().primerDia() + "/" + edicion.periodo().ultimoDia());
    report.put("keywords", metadata.claves());
    report.put("author", named("GovernmentOrganization", metadata.responsable()));
    report.put("audience", audience(metadata.destinatario()));
    report.put("hasPart", impresas.stream().map(this::part).toList());
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("@context", "https://schema.org");
    whole.putAll(report);
    return whole;
  }

  private Map<String, Object> part(Actividad actividad) {
    Map<String, Object> part = typed("CreativeWork");
    part.put("@id", "#" + actividad.id());
    part.put("name", actividad.titulo());
    if (actividad.tipo().filter(EVENTS::contains).isPresent()
        && actividad.fecha().flatMap(Fecha::inicio).isPresent()) {
      part.put("about", event(actividad, actividad.fecha().get()));
    }
    return part;
  }

  private Map<String, Object> event(Actividad actividad, Fecha fecha) {
    Map<String, Object> event = named("Event", actividad.titulo());
    event.put("startDate", fecha.inicio().map(LocalDate::toString).orElseThrow());
    fecha.fin().ifPresent(end -> event.put("endDate", end.toString()));
    actividad
        .modalidad()
        .flatMap(m -> Optional.ofNullable(MODES.get(m)))
        .ifPresent(
            m ->
                event.put(
                    "eventAttendanceMode", "https://schema.org/" + m + "EventAttendanceMode"));
    Catalogos catalogos = edicion.catalogos();
    List<Map<String, Object>> places =
        actividad.lugares().stream()
            .flatMap(id -> Stream.ofNullable(catalogos.lugares().get(id)))
            .map(LinkedData::place)
            .toList();
    if (!places.isEmpty()) {
      event.put("location", places);
    }
    List<Map<String, Object>> organizers =
        actividad.dependencias().stream()
            .flatMap(id -> Stream.ofNullable(catalogos.dependencias().get(id)))
            .map(d -> named("GovernmentOrganization", d.nombre()))
            .toList();
    if (!organizers.isEmpty()) {
      event.put("contributor", organizers);
    }
    return event;
  }

  private static Map<String, Object> place(Lugar lugar) {
    Map<String, Object> place = named("Place", lugar.nombre());
    Map<String, Object> address = typed("PostalAddress");
    address.put("addressCountry", lugar.pais());
    place.put("address", address);
    return place;
  }

  private static Map<String, Object> audience(String destinatario) {
    Map<String, Object> audience = typed("Audience");
    audience.put("audienceType", destinatario);
    return audience;
  }

  private static Map<String, Object> named(String type, String name) {
    Map<String, Object> thing = typed(type);
    thing.put("name", name);
    return thing;
  }

  private static Map<String, Object> typed(String type) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    return thing;
  }
}
