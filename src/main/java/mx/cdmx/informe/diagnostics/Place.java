package mx.cdmx.informe.diagnostics;

import java.util.Optional;

/**
 * Where a fault is.
 *
 * @param file the file
 * @param span the stretch of it
 * @param record id of the record, for an activity
 * @param field JSON Pointer (RFC 6901) of the value in the record
 */
public record Place(SourceFile file, Span span, Optional<String> record, Optional<String> field) {

  /** A place outside any record. */
  public static Place of(SourceFile file, Span span) {
    return new Place(file, span, Optional.empty(), Optional.empty());
  }

  /** Whether it has a character in common with another. */
  public boolean overlaps(Place other) {
    return file.name().equals(other.file.name()) && span.overlaps(other.span);
  }
}
