package mx.cdmx.informe.injection;

import static mx.cdmx.informe.injection.RecordProse.change;

import java.util.List;

/** Faults of writing. */
final class ProseFaults {
  private static final String BETWEEN_WORDS = "(?<= \\p{Ll}{3,20}) (?=\\p{Ll}{4})(?![^“]*”)";

  private ProseFaults() {}

  static List<Fault> all() {
    return List.of(
        new Fault(
            "marcador-sin-llenar",
            change(BETWEEN_WORDS, " __ ", " XX ", " […] ", " por definir ", " ??? ")),
        new Fault("signos-sin-pareja", change("[“”]|\\((?=\\p{L}{2})|(?<=\\p{L}{4})\\)", "")),
        new Fault("parrafo-sin-punto", change("(?<=\\p{L}{3}|[)”])\\.$", "")),
        new Fault(
            "palabra-repetida",
            change("(?<= )((?!así|casi|luego|más|muy|no|poco|tan|ya)\\p{Ll}{2,}) ", "$1 $1 ")),
        new Fault("espacios", change("(?<=\\p{L}) (?=\\p{L})", "  ")),
        new Fault("espacios", change("(?<=\\p{L}), (?=\\p{L})", " , ", ",")),
        new Fault("espacios", change("(?<=\\p{Ll}{3})\\. (?=\\p{Lu}\\p{Ll})", ".", " . ")),
        new Fault("espacios", change(" (\\()(?=\\p{Lu})", "$1", " $1 ")),
        new Fault("palabra-partida", change("(?<= \\p{Ll}{4,9})(?=\\p{Ll}{4,9} )", "- ", "\u00ad")),
        new Fault(
            "palabras-pegadas", change("(?<= (?:de|en|con|para|por)) (?=(?:el|la|los|las) )", "")),
        new Fault("palabras-pegadas", change("(?<= \\p{Ll}{3,9}) (?=\\p{Lu}\\p{Ll}{3})", "")),
        new Fault("comillas-rectas", change("“([^“”]+)”", "\"$1\"")),
        new Fault("comillas-simples", change("“([^“”‘’]+)”", "‘$1’")),
        new Fault("guion-por-raya", change(", (\\p{Ll}[\\p{L} ]{3,60}), (?=\\p{Ll})", " -$1- ")),
        new Fault("guion-por-raya", change("(?<=\\p{Ll}), (?=\\p{Ll})", " - ")),
        new Fault(
            "ordinal-incorrecto",
            change(
                "(?<= (?:el|del|al)) (?=\\p{Ll}{4})", " 5o ", " 24o ", " 2do ", " 1er ", " 8º ")),
        new Fault(
            "letra-por-numero",
            change(
                "(?<= \\p{Ll}{3,20}) (?=(?:con|para|que|por|en) )(?![^“]*”)",
                " en 2O20 ",
                " de las l5 sedes ",
                " del siglo XXl ")),
        new Fault(
            "dato-personal",
            change(
                "(?<=\\p{Ll}{3})\\.(?= \\p{Lu}|$)",
                " (tel. 55 1234 5678).",
                " (ana.perez@gmail.com).",
                " (CURP PEGA800101MDFRRN09).",
                " (RFC PEGA800101AB1).")));
  }
}
