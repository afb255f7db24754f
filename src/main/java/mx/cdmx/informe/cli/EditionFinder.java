package mx.cdmx.informe.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.diagnostics.NearMisses;
import mx.cdmx.informe.load.Editions;

/** Finds the edition that an argument means. */
final class EditionFinder {
  private final Workplace workplace;
  private final Messages messages;
  private final Editions editions;

  EditionFinder(Workplace workplace, Path records) {
    this.workplace = workplace;
    this.messages = workplace.messages();
    this.editions = new Editions(records);
  }

  /**
   * The folder of an edition: by its name under the records, by its path anywhere, or the latest
   * that is not open.
   *
   * @throws UsageException where there is none such, saying which there are
   */
  Path find(Optional<String> written) {
    return written.isPresent() ? named(written.get()) : latest();
  }

  /** Every edition. */
  List<Path> all() {
    List<Path> folders = editions.folders();
    if (folders.isEmpty()) {
      throw new UsageException(messages.text("uso.sin-ediciones", editions.records().toString()));
    }
    return folders;
  }

  /** The catalogues of an edition. */
  Path catalogos(Path edicion) {
    return editions.catalogos(edicion);
  }

  /** An edition by its name under the records. */
  Optional<Path> byName(String name) {
    return editions.folders().stream()
        .filter(p -> p.getFileName().toString().equals(name))
        .findFirst();
  }

  private Path named(String written) {
    Path path = workplace.path(written);
    if (Editions.isEdition(path)) {
      return path;
    }
    return byName(written).orElseThrow(() -> unknown(written, all()));
  }

  private UsageException unknown(String written, List<Path> folders) {
    List<String> names = folders.stream().map(p -> p.getFileName().toString()).toList();
    String problem = messages.text("uso.edicion-desconocida", written, String.join(", ", names));
    List<String> near = NearMisses.of(written, names);
    return new UsageException(
        near.isEmpty()
            ? problem
            : messages.text("uso.quiso-decir", problem, "«" + near.get(0) + "»"));
  }

  private Path latest() {
    List<Path> folders = all();
    return editions
        .latestClosed()
        .orElseThrow(
            () ->
                new UsageException(
                    messages.text(
                        "uso.todas-abiertas",
                        folders.stream()
                            .map(p -> p.getFileName().toString())
                            .collect(Collectors.joining(", ")))));
  }
}
