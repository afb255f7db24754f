package mx.cdmx.informe.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.cdmx.informe.cli.Cases;
import mx.cdmx.informe.cli.Run;
import mx.cdmx.informe.compose.Report;
import mx.cdmx.informe.editions.ComposedEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names that no activity may have are those of the report's own parts, all and no other. */
class IdReservadoRuleTest {
  private static final Pattern WRITTEN = Pattern.compile(" id=\"([a-z-]+)\"");

  @TempDir private Path folder;

  @Test
  void theNamesReservedAreThoseOfBothEditions() throws IOException {
    Cases.layOut("base", folder);
    Report report = ComposedEdition.of(folder.resolve("records/2020-2")).report();
    Set<String> used = new HashSet<>(written());
    used.add(report.presentacion().ancla());
    report.resumen().forEach(r -> used.add(r.ancla()));
    report.indices().forEach(i -> used.add(i.ancla()));
    used.add("cambios"); // of editions with one before them: BuildComparedTest reads it

    assertThat(IdReservadoRule.RESERVED).isEqualTo(used);
  }

  /** The anchors that the templates write themselves. */
  private static Set<String> written() throws IOException {
    try (var files = Files.walk(Run.PROJECT.resolve("templates"))) {
      List<Path> templates = files.filter(f -> f.toString().endsWith(".ftlh")).toList();
      Set<String> ids = new HashSet<>();
      for (Path template : templates) {
        ids.addAll(
            WRITTEN
                .matcher(Files.readString(template))
                .results()
                .map((MatchResult m) -> m.group(1))
                .collect(Collectors.toSet()));
      }
      return ids;
    }
  }
}
