package mx.cdmx.informe.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.load.Editions;
import mx.cdmx.informe.load.Unsaved;

/**
 * What is to be validated: whole editions are read, only what was named is reported.
 *
 * @param editions folders of the editions to read
 * @param named what was named; nothing where all is meant
 * @param unsaved a record that is not on the disk
 */
record Scope(List<Path> editions, List<Path> named, Optional<Unsaved> unsaved) {

  Scope {
    editions = List.copyOf(editions);
    named = List.copyOf(named);
  }

  /** Whether a place is in what was named; an edition's folder stands for its catalogues too. */
  boolean includes(Place place) {
    Path file = place.file().path().toAbsolutePath().normalize();
    return includes(file) || named.stream().anyMatch(Editions::isEdition);
  }

  /** Whether a file was named, or is in a folder that was. */
  boolean includes(Path file) {
    return named.isEmpty() || named.stream().anyMatch(file::startsWith);
  }
}
