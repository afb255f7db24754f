package mx.cdmx.informe.aggregate;

import java.util.List;
import java.util.Optional;
import mx.cdmx.informe.aggregate.Tally.Fila;
import mx.cdmx.informe.diagnostics.Messages;

/**
 * Titles tables, with the unit and the note that the bundle has for each.
 *
 * @param messages the bundle
 */
record Tablas(Messages messages) {

  /** A table that counts activities. */
  Tally deActividades(String id, List<Fila> filas) {
    return tabla(id, Optional.of(messages.text("unidad.actividades")), filas);
  }

  /** A table that counts activities, some of them in several rows. */
  Tally deVarios(String id, List<Fila> filas) {
    return new Tally(
        id,
        messages.text("tabla." + id),
        Optional.of(messages.text("unidad.actividades")),
        Optional.of(nota(id).orElse(messages.text("nota.suman-mas"))),
        filas);
  }

  /** A table of people. */
  Tally dePersonas(String id, List<Fila> filas) {
    return tabla(id, Optional.of(messages.text("unidad.personas")), filas);
  }

  /** A table whose rows each say of what they are. */
  Tally deCadaFila(String id, List<Fila> filas) {
    return tabla(id, Optional.empty(), filas);
  }

  private Tally tabla(String id, Optional<String> unidad, List<Fila> filas) {
    return new Tally(id, messages.text("tabla." + id), unidad, nota(id), filas);
  }

  private Optional<String> nota(String id) {
    String key = "nota." + id;
    return messages.bundle().containsKey(key) ? Optional.of(messages.text(key)) : Optional.empty();
  }
}
