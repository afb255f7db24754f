package mx.cdmx.informe.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import mx.cdmx.informe.cli.Cases;
import mx.cdmx.informe.editions.ComposedEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which acronyms are listed with what they stand for. */
class SiglasComposerTest {
  @TempDir private Path folder;

  @Test
  void leavesOutThoseWhoseNameOnlyRepeatsThem() throws IOException {
    Cases.layOut("base", folder);
    append(
        "catalogos/siglas.yaml",
        """
        C.V.: {significado: capital variable, lengua: es}
        S.A.: {significado: sociedad anónima, lengua: es}
        C40: {significado: C40 Cities Climate Leadership Group, lengua: en}
        """);
    append("catalogos/dependencias.yaml", "PRO: {nombre: 'PRO, S.A. de C.V.'}\n");
    Path foro = folder.resolve("records/2020-2/transversal/foro.yaml");
    Files.writeString(
        foro,
        Files.readString(foro)
            .replace("el foro,", "el foro de C40 y PRO, S.A. de C.V.,")
            .replace("[CGAAI,", "[PRO, CGAAI,"));

    assertThat(ComposedEdition.of(folder.resolve("records/2020-2")).report().siglas())
        .extracting(PrintedSigla::sigla)
        .contains("C.V.", "S.A.", "C40", "CGAAI")
        .doesNotContain("PRO");
  }

  @Test
  void listsThoseOfHeadings() throws IOException {
    Cases.layOut("base", folder);
    append(
        "catalogos/siglas.yaml",
        "ONG: {significado: organizaciones no gubernamentales, lengua: es}\n");
    Path edicion = folder.resolve("records/2020-2/edicion.yaml");
    Files.writeString(
        edicion, Files.readString(edicion).replace("Reuniones bilaterales", "Reuniones con ONG"));

    assertThat(ComposedEdition.of(folder.resolve("records/2020-2")).report().siglas())
        .extracting(PrintedSigla::sigla)
        .contains("ONG");
  }

  private void append(String file, String lines) throws IOException {
    Files.writeString(folder.resolve("records").resolve(file), lines, StandardOpenOption.APPEND);
  }
}
