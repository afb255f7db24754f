package mx.cdmx.informe.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import mx.cdmx.informe.compare.Publicado;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.load.Editions;
import mx.cdmx.informe.model.Edicion;

/**
 * Finds what the report of an edition is compared with: what its {@code anterior} names; else the
 * edition of the semester before that lies beside it; else the data that one published.
 */
final class PreviousEdition {
  private static final String CODE = "anterior-sin-comparar";

  private final Workplace workplace;
  private final PublishedEditions editions;
  private final Path out;

  /**
   * A finder.
   *
   * @param out the folder where reports are published
   */
  PreviousEdition(Workplace workplace, PublishedEditions editions, Path out) {
    this.workplace = workplace;
    this.editions = editions;
    this.out = out;
  }

  /** The statistics to compare with, if any; what keeps them from it is added to what was found. */
  Optional<Publicado> of(Edicion edicion, Diagnostics found) {
    return folder(edicion).flatMap(f -> read(f, edicion, found));
  }

  private Optional<Path> folder(Edicion edicion) {
    return edicion
        .anterior()
        .or(
            () ->
                Editions.before(edicion.id())
                    .flatMap(
                        name ->
                            Stream.of(
                                    edicion.carpeta().resolveSibling(name),
                                    out.resolve(name).resolve("datos"))
                                .filter(f -> Editions.isEdition(f) || Editions.isPublished(f))
                                .findFirst()));
  }

  private Optional<Publicado> read(Path folder, Edicion edicion, Diagnostics found) {
    Optional<Publicado> read;
    try {
      read =
          Editions.isEdition(folder)
              ? editions.fromRecords(folder, new Diagnostics())
              : Optional.of(editions.fromData(folder));
    } catch (PublishedEditions.UnreadableDataException e) {
      found.add(fault(edicion, folder, "anterior.ilegible", workplace.shown(e.file())));
      return Optional.empty();
    }
    if (read.isEmpty()) {
      found.add(fault(edicion, folder, "anterior.con-errores"));
    } else if (!before(read.get(), edicion)) {
      found.add(fault(edicion, folder, "anterior.no-lo-es", read.get().periodo().enPalabras()));
      return Optional.empty();
    }
    return read;
  }

  private static boolean before(Publicado other, Edicion edicion) {
    return other.periodo().fin().isBefore(edicion.periodo().inicio());
  }

  private Diagnostic fault(Edicion edicion, Path folder, String reason, String... arguments) {
    Messages messages = workplace.messages();
    Place place = edicion.origin().of(edicion.anterior().isPresent() ? "anterior" : "periodo");
    return Diagnostic.warning(
        CODE, place, workplace.shown(folder), messages.text(reason, (Object[]) arguments));
  }
}
