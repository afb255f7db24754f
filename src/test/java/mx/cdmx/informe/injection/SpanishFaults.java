package mx.cdmx.informe.injection;

import static mx.cdmx.informe.injection.RecordProse.change;

import java.util.List;

/** Faults against the norm of written Spanish. */
final class SpanishFaults {
  private static final String BEFORE_PREPOSITION =
      "(?<= \\p{Ll}{3,20}) (?=(?:con|para|por) \\p{Ll})(?![^“]*”)";

  private SpanishFaults() {}

  static List<Fault> all() {
    return List.of(
        new Fault(
            "prefijo-separado",
            change(
                BEFORE_PREPOSITION,
                " inter-agencial ",
                " semi rural ",
                " auto-organizado ",
                " anti-robos ")),
        new Fault(
            "fecha-mal-escrita",
            change(
                "(?<=\\p{Ll}{3})\\.(?= \\p{Lu}|$)",
                " (noviembre 2019).",
                " (edición julio-diciembre de 2019).",
                " (edición de Marzo de 2019).")),
        new Fault(
            "preposicion-equivocada",
            change(
                BEFORE_PREPOSITION,
                " en base a ello ",
                " en relación al caso ",
                " relacionado a ello ",
                " en función a ello ")),
        new Fault(
            "coma-entre-sujeto-y-verbo",
            sentence(
                "La Red de Vecinas, organizó otra sesión.",
                "Los titulares de la Red Vecinal, asistieron.",
                "Al final de la jornada, la Red Vecinal (RV), propuso otra.")),
        new Fault(
            "coma-de-inciso",
            sentence(
                "La jornada se repitió en Cuenca, Ecuador para más personas.",
                "La Red Vecinal, junto con otros grupos convocó a otra jornada.",
                "Asistió la directora de la red, Ana Pérez Ruiz como oradora.",
                "Se habló de lo común y en particular, de lo propio.")),
        new Fault(
            "cita-sin-coma",
            sentence(
                "“Nadie se queda atrás” señaló una persona.", "“Esto no termina aquí” dijo otra.")),
        new Fault("punto-antes-de-comillas", change("”\\.(?= \\p{Lu}|$)", ".”")),
        new Fault("lista-mal-puntuada", list("el agua;", "el suelo,", "el aire; y", "el sol.")));
  }

  private static Injector sentence(String... faulty) {
    return (yaml, random) ->
        new RecordText(yaml).with(faulty[random.nextInt(faulty.length)], random);
  }

  /** A list before some paragraph, of which the second item is at fault. */
  private static Injector list(String... items) {
    String start = "  Se habló de lo siguiente:\n\n";
    String lines = start + "  - " + String.join("\n  - ", items) + "\n";
    return (yaml, random) -> {
      RecordText text = new RecordText(yaml);
      return text.paragraphs().stream()
          .findFirst()
          .map(at -> text.inserting(at, lines))
          .map(added -> new Injected(added.yaml(), added.line() + 3));
    };
  }
}
