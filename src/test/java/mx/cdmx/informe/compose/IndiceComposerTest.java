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
