package mx.cdmx.informe.hard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import mx.cdmx.informe.cli.Cases;
import mx.cdmx.informe.cli.Run;

/**
 * An edition made to be hard to print, in a folder of its own; all of it is fit to deliver.
 *
 * @param folder holds {@code records/} and, once built, {@code out/}
 */
record HardEdition(Path folder) {
  private static final List<String> BASE =
      List.of(
          "eje-1/apoyo", "eje-1/firma", "eje-1/taller", "transversal/visita", "transversal/foro");

  /** One without activities. */
  static HardEdition in(Path folder) throws IOException {
    Cases.layOut("base", folder);
    HardEdition edition = new HardEdition(folder);
    for (String activity : BASE) {
      Files.delete(edition.file(activity + ".yaml"));
    }
    edition.apartados("  - {id: transversal, titulo: Acciones transversales}");
    return edition;
  }

  /** Says in which apartados its activities stand. */
  void apartados(String... lines) throws IOException {
    Path edicion = file("edicion.yaml");
    String before = Files.readString(edicion).split("apartados:", 2)[0];
    Files.writeString(edicion, before + "apartados:\n" + String.join("\n", lines) + "\n");
  }

  /** Adds an activity that has a title and prose, and what else its lines say. */
  void activity(String id, String titulo, String texto, String... more) throws IOException {
    Path file = file(id + ".yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "titulo: \"%s\"\nfecha: 2020-09-22\ndependencias: [SEDEMA]\n%stexto: |\n%s\nestado: aprobada\n"
            .formatted(
                titulo,
                List.of(more).stream().map(l -> l + "\n").collect(Collectors.joining()),
                texto.strip().indent(2).stripTrailing()));
  }

  /** Adds lines to a catalogue. */
  void catalogue(String name, String... lines) throws IOException {
    Path file = folder.resolve("records/catalogos").resolve(name + ".yaml");
    Files.writeString(file, Files.readString(file) + String.join("\n", lines) + "\n");
  }

  /** Adds a photo. */
  void photo(String name, byte[] content) throws IOException {
    Files.createDirectories(file("fotos"));
    Files.write(file("fotos").resolve(name), content);
  }

  /** Builds what is delivered. */
  Run build() {
    return Run.in(folder, "build", "--final", "--records", "records", "--out", "out");
  }

  Path pdf() {
    return folder.resolve("out/2020-2/informe.pdf");
  }

  private Path file(String name) {
    return folder.resolve("records/2020-2").resolve(name);
  }
}
