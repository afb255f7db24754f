package mx.cdmx.informe.injection;

import static mx.cdmx.informe.injection.Edit.before;
import static mx.cdmx.informe.injection.Edit.inProse;
import static mx.cdmx.informe.injection.Edit.oneOf;
import static mx.cdmx.informe.injection.Edit.remove;
import static mx.cdmx.informe.injection.Edit.replace;
import static mx.cdmx.informe.injection.Edit.unless;

import java.util.List;

/** Names of what is elsewhere and is not there: headings, catalogues, records, photos, letters. */
final class ReferenceFaults {
  private static final String PARAGRAPH = "^( {2}[^-*\\[]{40,}\\p{L})";

  private ReferenceFaults() {}

  static List<Fault> all() {
    return List.of(
        new Fault("falta-bloque", remove("^bloque: (general|covid-19)$", 1)),
        new Fault("bloque-desconocido", replace("^bloque: (.*)", "bloque: $1es")),
        new Fault("falta-categoria", unless("^orden: 0", remove("^categoria: ", 1))),
        new Fault("categoria-desconocida", replace("^categoria: (.*)", "categoria: $1-2")),
        new Fault("dependencia-desconocida", unknown("dependencias")),
        new Fault("socio-desconocido", unknown("socios")),
        new Fault("lugar-desconocido", unknown("lugares")),
        new Fault(
            "contraparte-desconocida",
            oneOf(
                replace("contraparte: [^\\[,}]+", "contraparte: XYZQ"),
                replace("contraparte: \\[([^\\]]+)", "contraparte: [$1, XYZQ"),
                replace("(\\{concepto: (?!.*contraparte).*)\\}", "$1, contraparte: XYZQ}"))),
        new Fault(
            "parte-desconocida",
            oneOf(
                replace("^    partes: \\[(.*)\\]", "    partes: [$1, xyzq]"),
                replace("^    partes: \\[([^,\\]]+)", "    partes: [$1qq"))),
        new Fault(
            "parte-no-anotada",
            unless("AECID", replace("^    partes: \\[(.*)\\]", "    partes: [$1, AECID]"))),
        new Fault("acuerdo-posterior", replace("^    fecha: \\d{4}", "    fecha: 2021")),
        new Fault(
            "sin-acuerdo",
            unless("^acuerdos:", replace("^tipo: (?!convenio).*", "tipo: convenio"))),
        new Fault("moneda-desconocida", replace("moneda: [A-Z]+", "moneda: QQQ")),
        new Fault(
            "cifra-sin-unidad",
            oneOf(
                replace("(\\{concepto: .*), unidad: [^,}]+", "$1"),
                replace("(\\{concepto: .*, unidad: [^,}]+)", "$1, moneda: MXN"))),
        new Fault(
            "concepto-impropio",
            oneOf(
                replace(
                    "concepto: (?:paises|ciudades)(.*unidad: (?:países|ciudades))",
                    "concepto: participantes$1"),
                replace(
                    "concepto: (?:asistentes|participantes|audiencia)(.*unidad: personas)",
                    "concepto: instituciones$1"))),
        new Fault(
            "misma-cifra-desconocida",
            oneOf(
                replace("misma_cifra: ([^#]+)#\\d+", "misma_cifra: $1#99"),
                unless(
                    "misma_cifra",
                    replace("(\\{concepto: .*)\\}", "$1, misma_cifra: no-existe#1}")))),
        new Fault(
            "referencia-desconocida", inProse(replace(PARAGRAPH, "$1 (véase [[no-existe]])"))),
        new Fault("marcado-no-admitido", inProse(before("^ {2}\\p{L}", 0, "  ### Encabezado", ""))),
        new Fault(
            "tabla-ilegible",
            inProse(before("^ {2}\\p{L}", 0, "  | Ciudad | |", "  | --- | --- |", ""))),
        new Fault("palabra-sin-glosario", inProse(replace("^( {2}[^*]*?)(\\p{L}{9,})", "$1*$2*"))),
        new Fault(
            "foto-inexistente",
            before(
                "^texto:", 1, "fotos:", "  - {archivo: no-esta.jpg, alternativo: Dos personas}")),
        new Fault("glifo-inexistente", inProse(replace(PARAGRAPH, "$1 \uD83C\uDF89"))));
  }

  private static Injector unknown(String key) {
    return oneOf(
        replace("^" + key + ": \\[(.*)\\]", key + ": [$1, xyzq]"),
        replace("^" + key + ": \\[([^,\\]]+)", key + ": [$1qq"));
  }
}
