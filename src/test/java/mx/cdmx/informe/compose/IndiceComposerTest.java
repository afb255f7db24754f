package mx.cdmx.informe.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import mx.cdmx.informe.cli.Cases;
import mx.cdmx.informe.compose.PrintedIndice.Entrada;
import mx.cdmx.informe.editions.ComposedEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a name stands in an index. */
class IndiceComposerTest {
  @TempDir private Path folder;

  @Test
  void anArticleCountsForThePlaceOfATownAndNotOfABody() throws IOException {
    Cases.layOut("base", folder);
    append(
        "lugares",
        "el-salvador: {nombre: El Salvador, pais: SV, latitud: 13.79, longitud: -88.9}\n");
    append(
        "socios",
        "colef: {nombre: El Colegio de la Frontera Norte, clase: universidad, pais: MX}\n");
    Path foro = folder.resolve("records/2020-2/transversal/foro.yaml");
    Files.writeString(
        foro,
        Files.readString(foro)
            .replace("[seul]", "[seul, el-salvador]")
            .replace("[GSEF]", "[GSEF, colef]"));

    assertThat(letters("indice-lugares")).contains("E: El Salvador", "S: Seúl");
    assertThat(letters("indice-socios")).contains("C: El Colegio de la Frontera Norte");
  }

  @Test
  void theArticleOfAnEnglishNameDoesNotCountEither() throws IOException {
    addSocio("nature: {nombre: The Nature Conservancy, clase: osc, pais: US}");

    assertThat(letters("indice-socios")).contains("N: The Nature Conservancy");
  }

  @Test
  void anAcronymThatTheNameSaysIsNotSaidAgain() throws IOException {
    addSocio("FELICITY: {nombre: Proyecto FELICITY, siglas: FELICITY, clase: osc}");

    assertThat(entries("indice-socios"))
        .filteredOn(e -> e.nombre().equals("Proyecto FELICITY"))
        .extracting(Entrada::siglas)
        .containsExactly("");
  }

  private void addSocio(String line) throws IOException {
    Cases.layOut("base", folder);
    append("socios", line + "\n");
    Path foro = folder.resolve("records/2020-2/transversal/foro.yaml");
    String id = line.substring(0, line.indexOf(':'));
    Files.writeString(foro, Files.readString(foro).replace("[GSEF]", "[GSEF, " + id + "]"));
  }

  private List<Entrada> entries(String index) throws IOException {
    return ComposedEdition.of(folder.resolve("records/2020-2")).report().indices().stream()
        .filter(i -> i.ancla().equals(index))
        .flatMap(i -> i.letras().stream())
        .flatMap(l -> l.entradas().stream())
        .toList();
  }

  private List<String> letters(String index) throws IOException {
    return ComposedEdition.of(folder.resolve("records/2020-2")).report().indices().stream()
        .filter(i -> i.ancla().equals(index))
        .flatMap(i -> i.letras().stream())
        .flatMap(
            l -> l.entradas().stream().map(Entrada::nombre).map(name -> l.letra() + ": " + name))
        .toList();
  }

  private void append(String catalogue, String lines) throws IOException {
    Path file = folder.resolve("records/catalogos").resolve(catalogue + ".yaml");
    Files.writeString(file, lines, StandardOpenOption.APPEND);
  }
}
