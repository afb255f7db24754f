package mx.cdmx.informe.injection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.cdmx.informe.diagnostics.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults that are between records are found once, at the later one, in the whole edition. */
class AcrossFaultTest {
  static final Set<String> CODES =
      Set.of(
          "actividad-repetida",
          "cifra-repetida",
          "numero-distinto",
          "orden-repetido",
          "orden-sin-motivo",
          "bloque-vacio",
          "categoria-vacia",
          "referencia-circular");

  private static final int PLACES = 20;
  private static final String EDITION = "2020-2/edicion.yaml";
  private static final String RAIN = "2020-2/eje-2/apoyo-captacion-lluvia.yaml";

  @TempDir private static Path folder;
  private static CleanEdition edition;

  @BeforeAll
  static void copyTheEdition() throws IOException {
    edition = new CleanEdition(folder);
  }

  private static List<String> drawn() {
    List<String> records = new ArrayList<>(edition.records());
    Collections.shuffle(records, new Random(PLACES));
    return records.subList(0, PLACES);
  }

  private static int line(String yaml, String start) {
    return (int) yaml.substring(0, ("\n" + yaml).indexOf("\n" + start)).lines().count() + 1;
  }

  private static void assertFound(String code, Map<String, Integer> lines) throws IOException {
    assertThat(edition.findings())
        .allMatch(d -> d.code().equals(code))
        .extracting(AcrossFaultTest::place)
        .containsExactlyInAnyOrderElementsOf(
            lines.entrySet().stream().map(e -> e.getKey() + ":" + e.getValue()).toList());
  }

  private static String place(Diagnostic diagnostic) {
    return diagnostic.place().file().name() + ":" + diagnostic.place().span().line();
  }

  /** A copy at the end of the last apartado, under a title of its own. */
  private static String copy(String yaml) {
    return yaml.replaceFirst("titulo: .*", "titulo: Otra actividad")
            .replaceAll("(?m)^(bloque|categoria|orden|cifras|  - \\{concepto): ?.*\n", "")
            .replaceAll("(?ms)^(fotos|enlaces|omitir|notas):.*?(?=^\\S|\\z)", "")
        + "bloque: general\ncategoria: eventos-internacionales\norden: 100\n"
        + "notas: |\n  Va al final.\n";
  }

  @ParameterizedTest
  @CsvSource({"0, false", "3, false", "0, true"})
  void activitiesToldTwice(int changedWords, boolean changedParagraph) throws IOException {
    Map<String, Integer> expected = new TreeMap<>();
    int number = 100;
    for (String record : drawn()) {
      String yaml = edition.text(record);
      if (!yaml.contains("\nfecha: ")
          || yaml.contains("[[")
          || paragraphs(yaml) < (changedParagraph ? 3 : 1)) {
        continue;
      }
      String copy = changed(copy(yaml).replace("orden: 100", "orden: " + number), changedWords);
      if (changedParagraph) {
        copy = copy.replaceFirst("(?<=\n\n)  \\p{Lu}.*", "  Se dio cuenta de ello en otro lugar.");
      }
      String name = "2020-2/eje-6/otra-" + number++ + ".yaml";
      edition.write(name, copy);
      expected.put(name, line(copy, "titulo:"));
    }
    List<Diagnostic> found = edition.findings();
    assertThat(found.stream().filter(d -> d.code().equals("actividad-repetida")))
        .extracting(AcrossFaultTest::place)
        .as("with %s", found.stream().map(d -> d.code() + " " + place(d)).toList())
        .hasSizeGreaterThanOrEqualTo(expected.size() * 19 / 20)
        .isSubsetOf(
            expected.entrySet().stream().map(e -> e.getKey() + ":" + e.getValue()).toList());
  }

  private static long paragraphs(String yaml) {
    return yaml.substring(yaml.indexOf("texto: |")).lines().filter(l -> l.length() > 60).count();
  }

  /** Every so many words of the prose become another. */
  private static String changed(String yaml, int words) {
    int start = yaml.indexOf("texto: |") + "texto: |".length();
    String[] prose = yaml.substring(start).split("(?= )", -1);
    int step = prose.length / (words + 1);
    for (int i = 1; i <= words; i++) {
      prose[i * step] = prose[i * step].replaceFirst("^ \\p{L}+$", " quizá");
    }
    return yaml.substring(0, start) + Arrays.stream(prose).collect(Collectors.joining());
  }

  @Test
  void figuresToldTwice() throws IOException {
    String yaml = edition.text(RAIN).replaceAll(", misma_cifra: [^}]+", "");
    edition.write(RAIN, yaml);
    int first = line(yaml, "  - {concepto: monto");
    assertThat(edition.findings().stream().map(d -> d.code() + " " + place(d)))
        .containsExactly(
            "cifra-repetida " + RAIN + ":" + first, "cifra-repetida " + RAIN + ":" + (first + 1));
  }

  @Test
  void oneThingWithTwoNumbers() throws IOException {
    String yaml = edition.text(RAIN).replace("135", "153");
    edition.write(RAIN, yaml);
    assertFound("numero-distinto", Map.of(RAIN, line(yaml, "  - {concepto: otro")));
    edition.write(RAIN, yaml.replaceAll("cifras:\n(  - .*\n)+", ""));
    assertFound(
        "numero-distinto",
        Map.of(RAIN, line(yaml.replaceAll("(?m)^(cifras:|  - ).*\n", ""), "  La Agencia")));
  }

  @Test
  void placesInPrint() throws IOException {
    String record = "2020-2/eje-5/seminario-delincuencia-jovenes.yaml";
    String yaml = edition.text(record);
    edition.write(record, yaml.replace("orden: 2\n", "orden: 3\n"));
    String next = "2020-2/eje-5/seminario-covid-construccion-paz.yaml";
    assertFound("orden-repetido", Map.of(next, line(edition.text(next), "orden:")));
    edition.write(record, yaml.replace("orden: 2\n", "orden: 20\n"));
    assertFound("orden-sin-motivo", Map.of(record, line(yaml, "orden:")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bloque-vacio    | bloques:    | {id: otras, titulo: Otras}",
        "categoria-vacia | categorias: | {id: otras, titulo: Otras, bloque: general}"
      })
  void headingsThatNobodyUses(String code, String list, String heading) throws IOException {
    String text = edition.text(EDITION);
    for (int eje = 1; eje <= 6; eje++) {
      int at = text.indexOf(list, text.indexOf("- id: eje-" + eje)) + list.length() + 1;
      edition.write(
          EDITION, text.substring(0, at) + "      - " + heading + "\n" + text.substring(at));
      assertFound(code, Map.of(EDITION, (int) text.substring(0, at).lines().count() + 1));
    }
  }

  @Test
  void loopsOfReferences() throws IOException {
    List<String> loop = drawn().stream().filter(r -> !edition.text(r).contains("[[")).toList();
    for (int length = 1; length <= 4; length++) {
      for (int i = 0; i < length; i++) {
        String next = loop.get((i + 1) % length).replaceFirst(".*/(.*)\\.yaml", "$1");
        edition.write(
            loop.get(i),
            edition
                .text(loop.get(i))
                .replaceFirst("(?m)^texto: \\|\n", "texto: |\n  Véase [[" + next + "]].\n\n"));
      }
      assertThat(edition.findings())
          .singleElement()
          .matches(d -> d.code().equals("referencia-circular"));
    }
  }
}
