package mx.cdmx.informe.injection;

import static mx.cdmx.informe.injection.Edit.before;
import static mx.cdmx.informe.injection.Edit.inProse;
import static mx.cdmx.informe.injection.Edit.oneOf;
import static mx.cdmx.informe.injection.Edit.replace;
import static mx.cdmx.informe.injection.Edit.unless;

import java.util.List;
import java.util.Optional;

/** Faults that make a file no YAML, or YAML of a kind that records do not use. */
final class YamlFaults {
  private static final String LIST = "^(dependencias|socios|lugares): \\[";
  private static final String PLAIN_TITLE = "^titulo: ([^\"“].*)$";

  private YamlFaults() {}

  static List<Fault> all() {
    return List.of(
        new Fault("archivo-vacio", (yaml, random) -> Optional.of(new Injected(empty(yaml), 1))),
        new Fault(
            "archivo-demasiado-grande",
            (yaml, random) ->
                Optional.of(new Injected(yaml + "# " + "x".repeat(1 << 20) + "\n", 1))),
        new Fault("yaml-invalido", replace("^titulo: ([^\"]*)$", "titulo: \"$1 \\\\xZZ\"")),
        new Fault(
            "yaml-tabulador", oneOf(replace("^ {2}(\\S)", "\t$1"), replace("^(\\w+): ", "$1:\t"))),
        new Fault("yaml-dos-puntos", replace("^(titulo: [^\":]*\\w)( \\w[^\":]*)$", "$1:$2")),
        new Fault("yaml-falta-dos-puntos", replace("^(\\w+): (\\S)", "$1 $2")),
        new Fault("yaml-falta-dos-puntos", replace("^(\\w+): (\\S)", "$1:$2")),
        new Fault(
            "yaml-comillas-sin-cerrar",
            oneOf(replace(PLAIN_TITLE, "titulo: \"$1"), replace("^(titulo: \".*)\"$", "$1"))),
        new Fault("yaml-lista-sin-cerrar", replace(LIST + "(.*)\\]$", "$1: [$2")),
        new Fault("yaml-llave-sin-cerrar", replace("^( {2}- \\{.*)\\}$", "$1")),
        new Fault(
            "yaml-sangria", replace("^((fecha|bloque|categoria|tipo|modalidad): .*)", "  $1")),
        new Fault("yaml-guion", replace(LIST + "([^,\\]]+).*$", "$1: - $2")),
        new Fault(
            "yaml-caracter-reservado",
            oneOf(
                replace(PLAIN_TITLE, "titulo: @$1"),
                replace(PLAIN_TITLE, "titulo: %$1"),
                replace(PLAIN_TITLE, "titulo: ? $1"),
                before("^titulo:", 0, "%titulo"))),
        new Fault(
            "yaml-sobra-texto",
            oneOf(
                replace("^titulo: (\\S+) ([^\"]*)$", "titulo: \"$1\" $2"),
                replace("^titulo: (\\S+) ([^\"]*)$", "titulo: [$1] $2"))),
        new Fault(
            "yaml-texto-tras-barra",
            oneOf(
                replace("^(titulo): ([^\"“].*)$", "$1: | $2"),
                replace("^(texto): .*", "$1: | El"))),
        new Fault("texto-sin-sangria", inProse(replace("^ {2}([^\\p{Ll}*\\[].*)", "$1"))),
        new Fault(
            "guion-de-lista",
            oneOf(
                replace("^( {2})- \\{", "$1– {"),
                replace("^( {2})- \\{", "$1-{"),
                unless("^lugares:", before("^tipo:", 1, "lugares:", "  • seul")),
                replace("^(dependencias): \\[(.*)\\]", "$1: — $2"))),
        new Fault(
            "espacio-invisible",
            oneOf(
                replace("^(\\w+): ", "$1:\u00A0"),
                replace("^(titulo|tipo|bloque): (\\w)", "$1: \u00A0$2"),
                replace("^(tipo|bloque|estado): (.*)", "$1: $2\u00A0"),
                inProse(replace("^ {2}(\\S)", "\u00A0\u00A0$1")))),
        new Fault(
            "comentario-en-valor",
            replace("^(titulo: [^\\s\":“(]{5,} )([^\":“”()]{4,})$", "$1# $2")),
        new Fault("yaml-escape", replace("^titulo: ([^\"]*)$", "titulo: \"$1 \\\\q\"")),
        new Fault("caracter-de-control", replace("^( {2}[^-].*?) (\\S)", "$1\u000B$2")),
        new Fault(
            "anidamiento-excesivo",
            replace("^lugares: .*", "lugares: " + "[".repeat(25) + "]".repeat(25))),
        new Fault("alias-no-admitido", replace(PLAIN_TITLE, "titulo: *$1")),
        new Fault(
            "ancla-o-etiqueta",
            oneOf(
                replace(PLAIN_TITLE, "titulo: !$1"),
                replace(PLAIN_TITLE, "titulo: &a $1"),
                replace(PLAIN_TITLE, "titulo: & $1"))),
        new Fault("documento-multiple", before("^(fecha|tipo|texto|estado):", 0, "---")),
        new Fault(
            "clave-duplicada",
            oneOf(
                before("^(texto|estado|orden):", 0, "titulo: Otro título"),
                before("^(texto|estado|orden):", 0, "tipo: evento"))));
  }

  private static String empty(String yaml) {
    return yaml.startsWith("#") ? yaml.substring(0, yaml.indexOf('\n') + 1) : "";
  }
}
