package mx.cdmx.informe.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;
import org.junit.jupiter.api.Test;

/** The transcription of the real report: nothing lost, nothing added, all in its place. */
class PrintedEditionTest {
  private final Edicion printed = PrintedEdition.load(PrintedEdition.PRINTED);
  private final List<Map<String, String>> lines = PrintedEdition.rows("lineas.csv");

  @Test
  void accountsForEveryLineOfTheSeedOnce() throws IOException {
    int next = 1;
    for (Map<String, String> row : lines) {
      assertThat(Integer.parseInt(row.get("desde"))).isEqualTo(next);
      next = Integer.parseInt(row.get("hasta")) + 1;
    }
    assertThat(next - 1).isEqualTo((int) PrintedEdition.seed().stripTrailing().lines().count());
  }

  @Test
  void hasARecordForEveryActivityOfTheLinesAndNoOther() {
    Set<String> told = ids();
    told.remove("presentacion");
    assertThat(printed.actividades().stream().map(Actividad::id))
        .containsExactlyInAnyOrderElementsOf(told);
  }

  @Test
  void putsEveryActivityUnderTheHeadingsOfItsLines() {
    Map<String, Actividad> byId = new HashMap<>();
    printed.actividades().forEach(a -> byId.put(a.id(), a));
    for (Map<String, String> row : lines) {
      Actividad actividad = byId.get(row.get("id"));
      if (actividad != null) {
        assertThat(
                List.of(
                    actividad.apartado(),
                    actividad.bloque().orElse(""),
                    actividad.categoria().orElse("")))
            .as(actividad.id())
            .containsExactly(row.get("apartado"), row.get("bloque"), row.get("categoria"));
      }
    }
  }

  @Test
  void saysWhatTheSeedSays() throws IOException {
    Coverage coverage = Coverage.of(PrintedEdition.seed(), PrintedEdition.text(printed));
    assertThat(coverage.share()).as(coverage.gaps().toString()).isGreaterThanOrEqualTo(0.995);
  }

  @Test
  void saysNothingThatTheSeedDoesNot() throws IOException {
    Coverage coverage = Coverage.of(PrintedEdition.text(printed), PrintedEdition.seed());
    assertThat(coverage.share()).as(coverage.gaps().toString()).isGreaterThanOrEqualTo(0.995);
  }

  private Set<String> ids() {
    return lines.stream()
        .map(row -> row.get("id"))
        .filter(id -> !id.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
