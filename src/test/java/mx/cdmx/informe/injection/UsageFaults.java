package mx.cdmx.informe.injection;

import static mx.cdmx.informe.injection.RecordProse.change;

import java.util.List;

/** Faults of usage: signs, turns and constructions that good Spanish does without. */
final class UsageFaults {
  private UsageFaults() {}

  static List<Fault> all() {
    return List.of(
        fault(
            "dos-puntos-de-mas",
            "El encuentro consistió en: charlas, visitas y ejercicios.",
            "Los asuntos tratados fueron: salud, vivienda y cultura.",
            "Se habló de problemas tales como: el ruido y el humo."),
        fault(
            "mayuscula-tras-dos-puntos",
            "Se comentó el estudio “Los huertos en línea: Repensando la ciudad”.",
            "Se comentó el estudio “Cómo vive la gente: Acciones de mejora”."),
        fault(
            "coma-ante-explicativa",
            "El asunto se trató en dicho seminario organizado por una universidad.",
            "Se recordó el libro “Agua limpia” publicado por una universidad.",
            "Hubo asistentes de todas partes en esta conferencia impartida por una bióloga.",
            "Una universidad organizó el foro donde se habló del agua."),
        fault(
            "coma-ante-y",
            "Asistieron jóvenes de Perú, Chile, Cuba, y otros países.",
            "Asistieron la Red Vecinal, la Unión Vecinal (UV), y la Liga Vecinal."),
        fault(
            "quien-por-institucion",
            "El asunto fue presentado por la Fundación Agua Limpia, quien contestó preguntas.",
            "Se invitó a hablar a la Red Agua Limpia (RAL), quien contestó preguntas."),
        fault(
            "entre-otros-redundante",
            "Se habló de problemas tales como el ruido, el humo, entre otros.",
            "Se habló de problemas, por ejemplo, el ruido, el humo, entre otros asuntos."),
        fault(
            "giro-desaconsejado",
            "Se comentaron el programa y los avances del mismo.",
            "Previo al cierre, se contestaron preguntas.",
            "Derivado de las lluvias, se contestaron pocas preguntas."),
        fault(
            "adjetivos-en-singular",
            "El programa se dirige al sector público y privado.",
            "Se compararon casos del ámbito local e internacional.",
            "El programa se dirige al sector público, privado y social."),
        fault(
            "articulo-desigual",
            "Se comentaron el diseño, implementación y la evaluación del programa.",
            "Se comentaron la siembra, mejoramiento y el riego de los huertos."),
        fault(
            "articulo-mal-citado",
            "Así lo dispone el artículo 20, punto 8 de la Constitución.",
            "Así lo dispone el artículo 20 punto 8, de la Constitución.",
            "Así lo dispone el artículo 6, apartado A inciso b) de la Constitución."),
        fault(
            "oracion-sin-verbo",
            "Ello con la finalidad de fortalecer la cooperación.",
            "Asimismo, que se compartan experiencias.",
            "Por ejemplo: las visitas, los ejercicios, las charlas y los juegos."));
  }

  /** One of some sentences that have the fault, after a sentence of the record. */
  private static Fault fault(String code, String... sentences) {
    String[] after = new String[sentences.length];
    for (int i = 0; i < sentences.length; i++) {
      after[i] = ". " + sentences[i];
    }
    return new Fault(code, change("(?<=\\p{Ll}{4})\\.$", after));
  }
}
