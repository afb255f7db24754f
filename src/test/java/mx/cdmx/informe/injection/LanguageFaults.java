package mx.cdmx.informe.injection;

import static mx.cdmx.informe.injection.RecordProse.change;

import java.util.List;

/** Mistakes of spelling and grammar, which proofreading finds. */
final class LanguageFaults {
  /** None is also a form of a verb, as “caso” and “proyecto” are, which proofreading lets pass. */
  private static final String NOUNS = "conocimiento|derecho|hábito|miembro|seminario|servicio";

  private LanguageFaults() {}

  static List<Fault> all() {
    return List.of(
        new Fault("ortografia", change("(?<= )organiz(?=ó |ada |ado )", "orgnaiz", "organz")),
        new Fault("ortografia", change("(?<= )actividades(?= )", "activdades", "actividaes")),
        new Fault("ortografia", change("(?<= )([cpd]\\p{Ll}{1,9}ci)ón(?= )", "$1on")),
        new Fault("tilde", change("(?<= se (?:realiz|llev|present))ó(?= )", "o")),
        new Fault("tilde", change("(?<= )más(?= (?:de|importantes?) )", "mas")),
        new Fault("concordancia", change("(?<= )las(?= (?:personas|mujeres|ciudades) )", "los")),
        new Fault("concordancia", change("(?<= los (?:" + NOUNS + "))s(?= )", "")),
        new Fault("concordancia", change("(?<= (?:en|de|con|para) )la(?= ciudad )", "el", "las")),
        new Fault(
            "expresion-incorrecta", change("(?<=\\p{Ll}{4}), (?=\\p{Ll}{4})", ", a grosso modo, ")),
        new Fault(
            "coma-tras-sujeto",
            change("(?<=^  (?:La Secretaría|El Gobierno) [^,.]{4,60}) (?=\\p{Ll}{3,12}ó )", ", ")));
  }
}
