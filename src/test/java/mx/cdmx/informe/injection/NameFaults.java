package mx.cdmx.informe.injection;

import static mx.cdmx.informe.injection.Edit.unless;
import static mx.cdmx.informe.injection.RecordProse.change;

import java.util.List;

/** Faults of names, acronyms and capitals. */
final class NameFaults {
  private static final String NOUNS = "(?:Coordinaci|Innovaci|Educaci|Discriminaci)ón";

  private static final String BEFORE_COMMA = "(?<= \\p{Ll}{4,20})(?=, \\p{Ll}{3})(?![^“]*”)";

  private NameFaults() {}

  static List<Fault> all() {
    return List.of(
        new Fault(
            "nombre-con-variantes",
            unless(
                "^titulo:.*COVID",
                change("(?<![\\p{L}-])COVID-19(?![\\p{L}-])", "Covid-19", "COVID19", "COVID 19"))),
        new Fault(
            "nombre-con-variantes",
            unless(
                "^titulo:.*" + NOUNS,
                change("\\b(Coordinaci|Innovaci|Educaci|Discriminaci)ón\\b(?! Superior)", "$1on"))),
        new Fault(
            "nombre-distinto-del-catalogo",
            change("(?<=Agencia Digital de )(?=Innovación Pública)", "la ")),
        new Fault(
            "nombre-distinto-del-catalogo",
            change(
                "(?<=Secretaría de Inclusión y )(?=Bienestar Social)"
                    + "|(?<=Coordinación General de Asesores y )(?=Asuntos Internacionales)"
                    + "|(?<=Secretaría de Educación, Ciencia, )(?=Tecnología)",
                "de la ")),
        new Fault(
            "sigla-mal-expandida",
            change(
                "(?<=Bienestar Social|Movilidad|Economía Social|Innovación Pública) \\(\\p{L}+\\)",
                " (UNAM)")),
        new Fault("sigla-sin-expandir", change(BEFORE_COMMA, " según la XQTZ", " de la WKJQ9"), 1),
        new Fault("plural-de-sigla", change(BEFORE_COMMA, " de las ONG’s", " de las OSCs")),
        new Fault(
            "sigla-expandida-de-mas",
            change(
                "(?<=\\p{Ll}{3})\\.$",
                ", con la Unión de Ciudades Capitales Iberoamericanas (UCCI) y la Unión de Ciudades Capitales Iberoamericanas (UCCI).")),
        new Fault(
            "mayuscula-indebida",
            change("(?<= la )pandemia(?= (?:por|en|y) )(?![^“]*”)", "Pandemia"),
            2),
        new Fault("articulo-con-mayuscula", change("(?<=América Latina y )el(?= Caribe)", "El")),
        new Fault("articulo-con-mayuscula", change("(?<= y )la(?= (?:Secretaría|Agencia) )", "La")),
        new Fault(
            "lugar-sin-articulo",
            change("(?<= \\p{Ll}{4,9} (?:en|a|para|con) )la (?=Ciudad de México)", ""),
            2));
  }
}
