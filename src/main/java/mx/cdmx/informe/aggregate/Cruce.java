package mx.cdmx.informe.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.cdmx.informe.aggregate.Tally.Fila;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;

/**
 * Activities counted by one field or crossed by several: a row for each combination of values that
 * some activity has, its key and title those of the values joined.
 */
public final class Cruce {
  /** What stands between the keys of a row. */
  public static final String ENTRE_CLAVES = "/";

  private final List<Campo> campos;
  private final List<Actividad> actividades;
  private final Messages messages;

  /**
   * Crosses fields.
   *
   * @param campos the fields, at least one; the rows are in the order of the first, then the next
   * @param actividades what is counted, in order of print
   */
  public Cruce(List<Campo> campos, List<Actividad> actividades, Messages messages) {
    this.campos = List.copyOf(campos);
    this.actividades = List.copyOf(actividades);
    this.messages = messages;
  }

  /** The fields. */
  public List<Campo> campos() {
    return campos;
  }

  /** What is counted. */
  public List<Actividad> actividades() {
    return actividades;
  }

  /** The table. */
  public Tally tabla() {
    String nombres =
        campos.stream()
            .map(c -> messages.text("campo." + c.id()))
            .collect(Collectors.joining(messages.text("tabla.cruce.entre")));
    return new Tally(
        "por-" + campos.stream().map(Campo::id).collect(Collectors.joining("-")),
        messages.text("tabla.cruce", nombres),
        Optional.of(messages.text("unidad.actividades")),
        campos.stream().anyMatch(this::repite)
            ? Optional.of(messages.text("nota.suman-mas"))
            : Optional.empty(),
        filas());
  }

  /** Its rows. */
  List<Fila> filas() {
    List<List<String>> ordenes = campos.stream().map(c -> c.enOrden(actividades)).toList();
    List<Fila> filas = new ArrayList<>();
    add(new Rama("", "", actividades), 0, ordenes, filas);
    return filas;
  }

  /** Whether some activity has several values of a field, so that rows add up to more. */
  private boolean repite(Campo campo) {
    return actividades.stream().anyMatch(a -> campo.claves(a).size() > 1);
  }

  private void add(Rama rama, int depth, List<List<String>> ordenes, List<Fila> filas) {
    if (depth == campos.size()) {
      Porcentaje parte = new Porcentaje(actividades.size());
      filas.add(Fila.cuenta(rama.clave, rama.titulo, rama.actividades, parte));
      return;
    }
    Campo campo = campos.get(depth);
    Map<String, List<Actividad>> groups = campo.agrupa(rama.actividades);
    for (String valor : ordenes.get(depth)) {
      if (groups.containsKey(valor) || campos.size() == 1) {
        String titulo = campo.titulo().apply(valor);
        add(
            new Rama(
                depth == 0 ? valor : rama.clave + ENTRE_CLAVES + valor,
                depth == 0 ? titulo : messages.text("fila.y", rama.titulo, titulo),
                groups.getOrDefault(valor, List.of())),
            depth + 1,
            ordenes,
            filas);
      }
    }
  }

  /** The activities that have the values of the first fields. */
  private record Rama(String clave, String titulo, List<Actividad> actividades) {}
}
