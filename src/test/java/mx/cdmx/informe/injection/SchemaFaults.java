package mx.cdmx.informe.injection;

import static mx.cdmx.informe.injection.Edit.before;
import static mx.cdmx.informe.injection.Edit.oneOf;
import static mx.cdmx.informe.injection.Edit.remove;
import static mx.cdmx.informe.injection.Edit.replace;
import static mx.cdmx.informe.injection.Edit.unless;

import java.util.List;

/** Faults of structure: keys, and the kind and form of values. */
final class SchemaFaults {
  private static final String LIST = "^(dependencias|socios|lugares): \\[";

  private SchemaFaults() {}

  static List<Fault> all() {
    return List.of(
        new Fault(
            "clave-desconocida",
            oneOf(
                before("^(texto|estado|tipo):", 0, "ciudad: Seúl"),
                replace("^modalidad:", "modaldad:"),
                replace("^titulo:", "título:"),
                replace("^titulo:", "“titulo”:"),
                replace("^categoria:", "Categoría:"),
                replace("^texto:", "Texto:"),
                replace("\\{concepto: (.*)\\}", "{concepto: $1, quien: nadie}"))),
        new Fault(
            "falta-clave",
            oneOf(
                remove("^titulo: ", 1),
                replace("\\{concepto: \\w+, ", "{"),
                replace(", valor: \\d+", ""))),
        new Fault(
            "valor-vacio",
            oneOf(
                replace("^(titulo|fecha|bloque|tipo|modalidad|estado|dependencias): .*", "$1:"),
                replace("^(titulo|fecha|bloque|tipo|modalidad|estado): .*", "$1: \"\""),
                replace("^(dependencias|socios|lugares): .*", "$1: []"))),
        new Fault(
            "se-esperaba-texto",
            oneOf(
                replace("^(titulo|tipo|bloque|estado|modalidad): .*", "$1: 2020"),
                replace(LIST + ".*", "$1: [2020]"),
                replace("^(titulo|tipo): .*", "$1: true"))),
        new Fault(
            "texto-compuesto",
            oneOf(
                replace("^titulo: ([^\"\\[]*)$", "titulo: [$1]"),
                replace("^(dependencias): \\[(\\w+).*", "$1: [{sigla: $2}]"))),
        new Fault("se-esperaba-lista", replace(LIST + "(.+)\\]$", "$1: $2")),
        new Fault("se-esperaba-mapa", replace("^ {2}- \\{\\w+: (\\w+)[,}].*", "  - $1")),
        new Fault(
            "se-esperaba-numero",
            oneOf(
                replace("valor: (\\d+)", "valor: $1 mil"),
                replace("valor: (\\d{1,3})\\b", "valor: $1,000"),
                replace("valor: (\\d{1,3})\\b", "valor: $1,000,000"),
                replace("^orden: .*", "orden: primero"))),
        new Fault(
            "valor-no-admitido",
            oneOf(
                replace("^tipo: (.*)", "tipo: $1s"),
                replace("^modalidad: .*", "modalidad: Virtual"),
                replace("^estado: .*", "estado: lista"),
                replace("concepto: \\w+", "concepto: dinero"))),
        new Fault("valor-repetido", replace(LIST + "([^,\\]]+)(.*)\\]$", "$1: [$2$3, $2]")),
        new Fault("numero-fuera-de-rango", replace("valor: (\\d)", "valor: -$1")),
        new Fault(
            "formato-incorrecto",
            oneOf(
                replace("^(bloque|categoria): (.*)", "$1: $2 y más"),
                replace("^lugares: \\[(.*)\\]", "lugares: [$1, São Paulo]"),
                replace("url: \"https://", "url: \"www."),
                replace("moneda: [A-Z]+", "moneda: pesos"))),
        new Fault(
            "texto-no-literal",
            oneOf(replace("^(texto|notas): \\|", "$1: >"), replace("^(texto|notas): \\|", "$1:"))),
        new Fault(
            "omision-sin-efecto",
            unless(
                "^omitir:",
                before(
                    "^texto:",
                    1,
                    "omitir:",
                    "  - {codigo: fecha-invertida, motivo: Así lo dice la fuente}"))));
  }
}
