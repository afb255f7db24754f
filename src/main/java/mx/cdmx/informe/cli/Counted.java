package mx.cdmx.informe.cli;

import mx.cdmx.informe.diagnostics.Messages;

/** A number with its noun, which agrees with it: "1 actividad", "30 actividades". */
final class Counted {
  private Counted() {}

  static String of(long count, String key, Messages messages) {
    return count == 1 ? messages.text(key + ".uno") : messages.text(key, Long.toString(count));
  }
}
