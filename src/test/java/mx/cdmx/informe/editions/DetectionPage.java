package mx.cdmx.informe.editions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What readers are told of how well the checks do.
 *
 * @param errata what was wrong
 * @param findings what was told
 * @param isReal whether a finding is about something that was wrong
 */
record DetectionPage(List<Erratum> errata, List<Hallazgo> findings, Predicate<Hallazgo> isReal) {

  String write() {
    return """
        # Qué ven las comprobaciones en el informe impreso 2020-2

        Lo que `./informe validate --proofread` avisa de la edición tal como se imprimió, frente a sus
        [erratas](erratas-2020-2.md). Se escribe con `mvn test -Dtest=DetectionTest -Dgolden.update=true`
        a partir de la columna `deteccion` de `erratas.csv`; una prueba comprueba que cada código avise
        de verdad donde se dice.

        """
        + figures()
        + table("## Erratas avisadas, por código", "Código | Erratas", byCode())
        + table(
            "## No avisadas que un programa podría ver",
            "Actividad | Impreso | Corregido | Por qué",
            lines(Erratum::isMissed, e -> cells(e) + " | " + e.reason()))
        + table(
            "## Las que solo ve quien entiende el texto o conoce el mundo",
            "Actividad | Impreso | Corregido | Qué hace falta",
            lines(e -> !e.isVisible(), e -> cells(e) + " | " + e.deteccion()))
        + table("## Avisos que no son erratas", "Archivo | Código | Aviso", unreal());
  }

  private String figures() {
    long visible = errata.stream().filter(Erratum::isVisible).count();
    long told = errata.stream().filter(Erratum::isTold).count();
    long real = findings.stream().filter(isReal).count();
    return """
        - Erratas: %d. Las que un programa podría ver: %d. Avisadas: %d (%s de las visibles).
        - Avisos: %d. Los que son de una errata: %d (%s).

        """
        .formatted(
            errata.size(),
            visible,
            told,
            share(told, visible),
            findings.size(),
            real,
            share(real, findings.size()));
  }

  private static String share(long part, long whole) {
    return String.format(Locale.ROOT, "%.2f", (double) part / whole);
  }

  private List<String> byCode() {
    Map<String, Long> counts =
        errata.stream()
            .filter(Erratum::isTold)
            .collect(
                Collectors.groupingBy(Erratum::deteccion, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> "`%s` | %d".formatted(e.getKey(), e.getValue()))
        .toList();
  }

  private List<String> lines(Predicate<Erratum> kind, Function<Erratum, String> line) {
    return errata.stream().filter(kind).map(line).toList();
  }

  private List<String> unreal() {
    return findings.stream()
        .filter(isReal.negate())
        .map(
            f ->
                "%s:%d | `%s` | %s"
                    .formatted(
                        f.file().replaceFirst(".*2020-2-impresa/", ""),
                        f.span().line(),
                        f.code(),
                        escaped(f.message())))
        .toList();
  }

  private static String cells(Erratum erratum) {
    return "`%s` | %s | %s"
        .formatted(
            erratum.row().get("id"),
            escaped(erratum.row().get("impreso")),
            escaped(erratum.row().get("corregido")));
  }

  private static String escaped(String text) {
    return text.replace("|", "\\|").replace("*", "\\*").replace("\n", " ⏎ ");
  }

  private static String table(String title, String head, List<String> lines) {
    String rule = head.replaceAll("[^|]+", "---");
    return lines.stream()
        .map(line -> "| " + line + " |\n")
        .collect(Collectors.joining("", title + "\n\n| " + head + " |\n|" + rule + "|\n", "\n"));
  }
}
