package mx.cdmx.informe.compose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * By what the activities of the report can be filtered on a screen.
 *
 * @param filtros the filters, in order
 * @param marcas what each activity has, by its id: the keys of its values for each filter, in the
 *     filters' order
 */
public record PrintedBusqueda(List<Filtro> filtros, Map<String, List<Marca>> marcas) {

  public PrintedBusqueda {
    filtros = List.copyOf(filtros);
    marcas = Collections.unmodifiableMap(new LinkedHashMap<>(marcas));
  }

  /** What an activity has; nothing where it is not known. */
  public List<Marca> de(String actividad) {
    return marcas.getOrDefault(actividad, List.of());
  }

  /**
   * A filter.
   *
   * @param clave its name in addresses, such as {@code dependencia}
   * @param titulo its name for readers
   * @param opciones what can be chosen: what some activity has, in order
   */
  public record Filtro(String clave, String titulo, List<Opcion> opciones) {
    public Filtro {
      opciones = List.copyOf(opciones);
    }
  }

  /**
   * A choice.
   *
   * @param clave its key, such as {@code SEDEMA} or {@code 2020-10}
   * @param titulo its name
   */
  public record Opcion(String clave, String titulo) {}

  /**
   * What an activity has for a filter.
   *
   * @param clave of the filter
   * @param valores keys of choices
   */
  public record Marca(String clave, List<String> valores) {
    public Marca {
      valores = List.copyOf(valores);
    }
  }
}
