package mx.cdmx.informe.injection;

import static mx.cdmx.informe.injection.Edit.oneOf;
import static mx.cdmx.informe.injection.Edit.remove;
import static mx.cdmx.informe.injection.Edit.replace;
import static mx.cdmx.informe.injection.Edit.unless;

import java.util.List;

/** Faults of {@code fecha}. */
final class DateFaults {
  private static final String DAY = "^fecha: (\\d{4})-(\\d\\d)-(\\d\\d)$";

  /**
   * Prose that gives a date, or a place in the order of dates, would contradict another one too.
   */
  private static final String DATED =
      "^orden:|^ .*\\b(julio|agosto|septiembre|octubre|noviembre|diciembre)\\b";

  private DateFaults() {}

  static List<Fault> all() {
    return List.of(
        new Fault(
            "fecha-invalida",
            oneOf(
                replace(DAY, "fecha: $3/$2/$1"),
                replace(DAY, "fecha: $3 de agosto de $1"),
                replace(DAY, "fecha: $1-$2-$3 al $1-$2-$3"),
                replace(DAY, "fecha: $1"),
                replace("^fecha: \\[(.*)\\]", "fecha: [$1, mañana]"))),
        new Fault(
            "fecha-inexistente",
            oneOf(replace(DAY, "fecha: $1-11-31"), replace(DAY, "fecha: $1-13-$3"))),
        new Fault("fecha-invertida", unless(DATED, replace(DAY, "fecha: $1-$2-$3/$1-07-01"))),
        new Fault("fecha-fuera-de-periodo", unless(DATED, replace(DAY, "fecha: 2019-$2-$3"))),
        new Fault("sin-fecha", unless("^(?:omitir|orden):", remove("^fecha: ", 2))));
  }
}
