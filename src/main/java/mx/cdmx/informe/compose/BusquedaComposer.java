package mx.cdmx.informe.compose;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.cdmx.informe.aggregate.Campo;
import mx.cdmx.informe.aggregate.Campos;
import mx.cdmx.informe.compose.PrintedBusqueda.Filtro;
import mx.cdmx.informe.compose.PrintedBusqueda.Marca;
import mx.cdmx.informe.compose.PrintedBusqueda.Opcion;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Alfabeto;

/**
 * Composes the filters of the printed activities, out of the fields that the statistics count by,
 * so that a number and the activities that it leads to agree.
 */
final class BusquedaComposer {
  /** The fields by their names in addresses, in the order of their lists. */
  private static final List<String> CLAVES =
      List.of(
          "eje",
          "bloque",
          "categoria",
          "dependencia",
          "socio",
          "pais",
          "mes",
          "tipo",
          "clase",
          "lugar",
          "modalidad");

  private final Campos campos;
  private final Messages messages;

  BusquedaComposer(Campos campos, Messages messages) {
    this.campos = campos;
    this.messages = messages;
  }

  PrintedBusqueda compose(List<Actividad> impresas) {
    List<Filtro> filtros =
        CLAVES.stream()
            .map(clave -> filtro(campo(clave), clave, impresas))
            .filter(f -> f.opciones().size() > 1)
            .toList();
    Map<String, List<Marca>> marcas = new LinkedHashMap<>();
    impresas.forEach(a -> marcas.put(a.id(), marcas(a)));
    return new PrintedBusqueda(filtros, marcas);
  }

  private Campo campo(String id) {
    return campos.campo(id).orElseThrow();
  }

  private List<Marca> marcas(Actividad actividad) {
    return CLAVES.stream().map(c -> new Marca(c, campo(c).claves(actividad))).toList();
  }

  private Filtro filtro(Campo campo, String clave, List<Actividad> impresas) {
    List<Opcion> opciones =
        impresas.stream()
            .flatMap(a -> campo.claves(a).stream())
            .distinct()
            .sorted(order(campo))
            .map(v -> new Opcion(v, campo.titulo().apply(v)))
            .toList();
    return new Filtro(clave, messages.text("filtro." + clave), opciones);
  }

  /** As the field has them, else as a dictionary; the lack of a value comes last. */
  private static Comparator<String> order(Campo campo) {
    return Comparator.comparing((String v) -> v.equals(campo.sin()))
        .thenComparing(campo.orden().orElse(Comparator.comparing(campo.titulo(), Alfabeto.orden())))
        .thenComparing(Comparator.naturalOrder());
  }
}
