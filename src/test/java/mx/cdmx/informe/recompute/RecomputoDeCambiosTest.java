package mx.cdmx.informe.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.ReportCompiler;
import mx.cdmx.informe.aggregate.Outline;
import mx.cdmx.informe.aggregate.Statistics;
import mx.cdmx.informe.cli.Cases;
import mx.cdmx.informe.cli.Run;
import mx.cdmx.informe.compare.Comparacion;
import mx.cdmx.informe.compose.Encargo;
import mx.cdmx.informe.compose.Parte;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.recompute.Recomputo.Numero;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every number of what changed between two editions is the one that SQL reckons from their files.
 */
class RecomputoDeCambiosTest {
  private static final String DIGITS = "[+\u2212]?[\\d,]+(?:\\.\\d+)?";

  @TempDir private Path folder;

  private final ReportCompiler compiler =
      new ReportCompiler(Run.PROJECT.resolve("templates"), Run.PROJECT, new Messages());

  @Test
  void everyNumberOfTheCaseIsReckonedAlike() throws IOException, SQLException {
    Cases.layOut("comparar", folder);
    check("2020-1", "2020-2", 40);
  }

  @Test
  void everyNumberOfTheRealEditionBesideAThirdOfItIsReckonedAlike()
      throws IOException, SQLException {
    Path records = folder.resolve("records");
    copy("catalogos", records.resolve("catalogos"), 1);
    copy("2020-2", records.resolve("2020-2"), 1);
    copy("2020-2", records.resolve("2020-1"), 3);
    Path header = records.resolve("2020-1/edicion.yaml");
    Files.writeString(
        header, Files.readString(header).replace("2020-07/2020-12", "2020-01/2020-06"));
    check("2020-1", "2020-2", 200);
    check("2020-2", "2020-1", 200);
  }

  /** Copies a folder of the real records, one in so many of its activities, each by itself. */
  private static void copy(String name, Path to, int oneIn) throws IOException {
    Path from = Run.PROJECT.resolve("records").resolve(name);
    try (Stream<Path> walk = Files.walk(from)) {
      int seen = 0;
      for (Path file : walk.filter(p -> p.toString().endsWith(".yaml")).sorted().toList()) {
        Path inside = from.relativize(file);
        if (inside.getNameCount() == 1 || seen++ % oneIn == 0) {
          Path copy = to.resolve(inside.toString());
          Files.createDirectories(copy.getParent());
          String text = Files.readString(file);
          Files.writeString(
              copy, oneIn == 1 ? text : text.replaceAll(", misma_cifra: [a-z0-9#-]+", ""));
        }
      }
    }
  }

  private void check(String antes, String ahora, int least) throws SQLException {
    Path records = folder.resolve("records");
    Path catalogos = records.resolve("catalogos");
    Map<String, Map<String, Numero>> before =
        Recomputo.of(records.resolve(antes), catalogos).tablas();
    Map<String, Map<String, Numero>> after =
        Recomputo.of(records.resolve(ahora), catalogos).tablas();
    Map<String, BigDecimal> printed = new TreeMap<>();
    Map<String, BigDecimal> reckoned = new TreeMap<>();
    for (Element number : section(load(antes), load(ahora)).select("[data-cifra]")) {
      String cifra = number.attr("data-cifra");
      BigDecimal value = new BigDecimal(number.attr("data-valor"));
      assertThat(shown(number.text())).as(number.outerHtml()).isEqualByComparingTo(value);
      printed.put(cifra, value);
      reckoned.put(cifra, reckoned(cifra, before, after));
    }
    assertThat(printed.size()).isGreaterThan(least);
    assertThat(printed).isEqualTo(reckoned);
  }

  /** The number that is printed, whose sign words may tell; "una" is one. */
  private static BigDecimal shown(String text) {
    Optional<BigDecimal> digits =
        Pattern.compile(DIGITS)
            .matcher(text)
            .results()
            .findFirst()
            .map(m -> new BigDecimal(m.group().replace(",", "").replace('\u2212', '-')));
    BigDecimal number = digits.orElseGet(() -> BigDecimal.valueOf(text.startsWith("un") ? 1 : 0));
    return text.endsWith(" menos") ? number.negate() : number;
  }

  private static BigDecimal reckoned(
      String cifra,
      Map<String, Map<String, Numero>> before,
      Map<String, Map<String, Numero>> after) {
    String[] parts = cifra.split(":", 2);
    if (parts.length == 1) {
      return value(after, cifra);
    }
    return switch (parts[0]) {
      case "antes" -> value(before, parts[1]);
      case "cambio" -> value(after, parts[1]).subtract(value(before, parts[1]));
      case "nuevas" -> only(after.get(parts[1]).keySet(), before.get(parts[1]).keySet());
      case "idas" -> only(before.get(parts[1]).keySet(), after.get(parts[1]).keySet());
      default -> throw new IllegalArgumentException(cifra);
    };
  }

  private static BigDecimal value(Map<String, Map<String, Numero>> tablas, String cifra) {
    String[] parts = cifra.split("/", 2);
    Numero numero = tablas.get(parts[0]).get(parts[1]);
    return numero == null ? BigDecimal.ZERO : numero.valor();
  }

  /** How many, that say what they are, one has and the other has not. */
  private static BigDecimal only(Set<String> these, Set<String> those) {
    return BigDecimal.valueOf(
        these.stream().filter(k -> !those.contains(k) && !k.startsWith("sin-")).count());
  }

  private Element section(Edicion antes, Edicion edicion) {
    Outline outline = Outline.of(edicion);
    Statistics statistics = compiler.aggregate(edicion, outline);
    Comparacion comparacion =
        Comparacion.de(compiler.published(antes), compiler.published(edicion));
    SortedMap<String, byte[]> html =
        compiler.html(
            compiler.compose(
                edicion,
                outline,
                statistics,
                new Encargo(false, Parte.TODO, Optional.of(comparacion))),
            edicion,
            Set.of());
    String page = new String(html.get("informe.html"), StandardCharsets.UTF_8);
    return Jsoup.parse(page).selectFirst("section.cambios");
  }

  private Edicion load(String name) {
    Path records = folder.resolve("records");
    Diagnostics found = new Diagnostics();
    Edicion edicion =
        compiler.load(records.resolve(name), records.resolve("catalogos"), found).orElseThrow();
    assertThat(found.hasErrors()).isFalse();
    return edicion;
  }
}
