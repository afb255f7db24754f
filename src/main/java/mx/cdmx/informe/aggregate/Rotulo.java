package mx.cdmx.informe.aggregate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Messages;

/**
 * What a row of sums is called.
 *
 * @param clave its key
 * @param titulo its name
 * @param partes its name, part by part
 * @param unidad what its number is of, where its table does not say
 */
record Rotulo(String clave, String titulo, List<String> partes, Optional<String> unidad) {

  Rotulo(String clave, String titulo, Optional<String> unidad) {
    this(clave, titulo, List.of(titulo), unidad);
  }

  /** This and another: {@code EUR/recibido}. */
  Rotulo y(Rotulo other, Messages messages) {
    return new Rotulo(
        clave + "/" + other.clave,
        messages.text("fila.y", titulo, other.titulo),
        Stream.concat(partes.stream(), other.partes.stream()).toList(),
        unidad);
  }

  /** The same of figures that are approximate. */
  Rotulo aproximada() {
    return new Rotulo(clave + "/aproximada", titulo, partes, unidad);
  }

  /** The same with the words that say how approximate their sum is. */
  Rotulo con(Optional<String> calificador, Messages messages) {
    return calificador
        .map(c -> new Rotulo(clave, messages.text("fila.y", titulo, c), partes, unidad))
        .orElse(this);
  }
}
