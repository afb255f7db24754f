package mx.cdmx.informe.cli;

import java.util.Locale;
import mx.cdmx.informe.diagnostics.Messages;

/** What a rule is about, in the order in which rules are listed. */
enum Grupo {
  ARCHIVOS,
  YAML,
  ESTRUCTURA,
  FECHAS,
  LUGAR,
  CATALOGOS,
  CIFRAS,
  COHERENCIA,
  PROSA,
  ESCRITURA,
  REVISION,
  FOTOS,
  OMISIONES;

  /** As it is written in an example. */
  static Grupo of(String written) {
    return valueOf(written.toUpperCase(Locale.ROOT));
  }

  /** Its heading. */
  String titulo(Messages messages) {
    return messages.text("grupo." + name().toLowerCase(Locale.ROOT));
  }
}
