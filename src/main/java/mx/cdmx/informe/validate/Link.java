package mx.cdmx.informe.validate;

import java.util.List;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.load.Prose;
import mx.cdmx.informe.load.Referencia;
import mx.cdmx.informe.model.Actividad;

/**
 * A cross-reference of an activity.
 *
 * @param to the id that it leads to
 * @param place where it was written
 */
record Link(String to, Place place) {
  private static final String OPENING = "[[";

  /** Those of an activity, in order of reading. */
  static List<Link> of(Actividad activity) {
    if (!activity.texto().contains(OPENING)) {
      return List.of();
    }
    return Prose.find(Prose.parse(activity.texto()), Referencia.class).stream()
        .map(r -> new Link(r.id(), ProseRule.place(r, activity.origin())))
        .toList();
  }
}
