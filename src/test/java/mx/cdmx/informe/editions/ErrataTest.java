package mx.cdmx.informe.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import mx.cdmx.informe.cli.GoldenFile;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.FechaImpresa;
import org.junit.jupiter.api.Test;

/** The corrected edition is the printed one with the listed errata corrected, and nothing else. */
class ErrataTest {
  private final Edicion printed = PrintedEdition.load(PrintedEdition.PRINTED);
  private final Edicion corrected = PrintedEdition.load(PrintedEdition.CORRECTED);
  private final List<Map<String, String>> errata = PrintedEdition.rows("erratas.csv");

  private Stream<Map<String, String>> errata(String id, String campo) {
    return errata.stream()
        .filter(row -> row.get("id").equals(id) && row.get("campo").equals(campo));
  }

  /** A printed text with its errata corrected, in their order. */
  private String correct(String id, String campo, String text) {
    String result = text;
    for (Map<String, String> row : errata(id, campo).toList()) {
      assertThat(result).as(id).contains(row.get("impreso"));
      int at = result.indexOf(row.get("impreso"));
      result =
          result.substring(0, at)
              + row.get("corregido")
              + result.substring(at + row.get("impreso").length());
    }
    return result;
  }

  @Test
  void areAllTheDifferenceInTitlesAndProse() {
    assertThat(correct("presentacion", "texto", printed.presentacion().texto()))
        .isEqualTo(corrected.presentacion().texto());
    for (Actividad after : corrected.actividades()) {
      Actividad before = printed.actividad(after.id()).orElseThrow();
      assertThat(correct(after.id(), "titulo", before.titulo())).isEqualTo(after.titulo());
      assertThat(correct(after.id(), "texto", before.texto()))
          .as(after.id())
          .isEqualTo(after.texto());
    }
  }

  @Test
  void areAllTheDifferenceInPrintedDates() {
    FechaImpresa fechas = new FechaImpresa(corrected.periodo(), new Messages());
    for (Actividad after : corrected.actividades()) {
      Actividad before = printed.actividad(after.id()).orElseThrow();
      assertThat(after.fecha()).isEqualTo(before.fecha());
      String then = before.fechaImpresa().or(() -> before.fecha().map(fechas::print)).orElse("");
      String now = after.fechaImpresa().or(() -> after.fecha().map(fechas::print)).orElse("");
      assertThat(correct(after.id(), "fecha_impresa", then)).as(after.id()).isEqualTo(now);
    }
  }

  @Test
  void areAllTheDifferenceInHeadings() {
    Map<String, String> before = headings(printed);
    Map<String, String> after = headings(corrected);
    assertThat(before.keySet()).isEqualTo(after.keySet());
    before.forEach(
        (id, titulo) ->
            assertThat(correct(id, "encabezado", titulo)).as(id).isEqualTo(after.get(id)));
  }

  /** Titles of apartados, bloques and categorías, by where they stand. */
  private static Map<String, String> headings(Edicion edicion) {
    Map<String, String> headings = new TreeMap<>();
    for (Apartado apartado : edicion.apartados()) {
      headings.put(apartado.id(), apartado.titulo());
      apartado.bloques().forEach(b -> headings.put(apartado.id() + "/" + b.id(), b.titulo()));
      apartado
          .categorias()
          .forEach(c -> headings.merge(apartado.id() + "/" + c.id(), c.titulo(), String::concat));
    }
    return headings;
  }

  @Test
  void takeAwayWhatWasPrintedTwiceAndNothingElse() {
    TreeSet<String> gone =
        new TreeSet<>(printed.actividades().stream().map(Actividad::id).toList());
    corrected.actividades().forEach(a -> gone.remove(a.id()));
    assertThat(errata.stream().filter(r -> r.get("campo").equals("registro")).map(r -> r.get("id")))
        .containsExactlyInAnyOrderElementsOf(gone);
    assertThat(corrected.actividades()).hasSize(printed.actividades().size() - gone.size());
  }

  @Test
  void leaveEverythingElseAsItWas() {
    for (Actividad after : corrected.actividades()) {
      Actividad before = printed.actividad(after.id()).orElseThrow();
      assertThat(List.of(before.apartado(), before.bloque(), before.categoria()))
          .isEqualTo(List.of(after.apartado(), after.bloque(), after.categoria()));
      assertThat(List.of(before.tipo(), before.modalidad(), before.orden()))
          .isEqualTo(List.of(after.tipo(), after.modalidad(), after.orden()));
      assertThat(List.of(before.dependencias(), before.socios(), before.lugares()))
          .isEqualTo(List.of(after.dependencias(), after.socios(), after.lugares()));
      assertThat(List.of(before.cifras(), before.acuerdos()))
          .isEqualTo(List.of(after.cifras(), after.acuerdos()));
      assertThat(List.of(before.enlaces(), before.fotos()))
          .isEqualTo(List.of(after.enlaces(), after.fotos()));
    }
  }

  @Test
  void areListedForReaders() throws IOException {
    GoldenFile.check(Path.of("docs/erratas-2020-2.md"), list());
  }

  @Test
  void eachNamesSomethingThatWasPrinted() {
    TreeSet<String> known = new TreeSet<>(headings(printed).keySet());
    known.add("presentacion");
    printed.actividades().forEach(a -> known.add(a.id()));
    assertThat(errata.stream().map(row -> row.get("id"))).allMatch(known::contains);
  }

  private String list() {
    StringBuilder list =
        new StringBuilder(
            """
            # Erratas del informe 2020-2

            Lo que la edición impresa dice y la corregida (`records/2020-2`) ya no. Se escribe a partir
            de `src/test/resources/editions/2020-2-impresa/erratas.csv` con
            `mvn test -Dtest=ErrataTest -Dgolden.update=true`; una prueba comprueba que son, ni más ni
            menos, la diferencia entre las dos ediciones.

            | Actividad | Campo | Impreso | Corregido | Por qué |
            |---|---|---|---|---|
            """);
    for (Map<String, String> row : errata) {
      list.append(
          "| `%s` | %s | %s | %s | %s |%n"
              .formatted(
                  row.get("id"),
                  row.get("campo"),
                  cell(row.get("impreso")),
                  cell(row.get("corregido")),
                  cell(row.get("motivo"))));
    }
    return list.toString().replace("\r\n", "\n");
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("*", "\\*").replace("\n", " ⏎ ");
  }
}
