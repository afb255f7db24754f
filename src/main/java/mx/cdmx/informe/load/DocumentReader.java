package mx.cdmx.informe.load;

import java.nio.file.Path;
import java.util.Optional;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.diagnostics.SourceFile;

/** Reads a YAML file and holds it against its schema. */
final class DocumentReader {
  private final SourceReader sources;
  private final StructureCheck structure;
  private final Diagnostics found;

  /**
   * Reads for one run.
   *
   * @param workingFolder what file names are shown relative to
   * @param found where faults go
   */
  DocumentReader(Path workingFolder, Diagnostics found) {
    this(new SourceReader(workingFolder, Optional.empty(), found), found);
  }

  /**
   * Reads for one run.
   *
   * @param sources what reads the files
   * @param found where faults go
   */
  DocumentReader(SourceReader sources, Diagnostics found) {
    this(sources, new StructureCheck(), found);
  }

  private DocumentReader(SourceReader sources, StructureCheck structure, Diagnostics found) {
    this.sources = sources;
    this.structure = structure;
    this.found = found;
  }

  /** The same, whose faults go elsewhere: one for each file that is read beside others. */
  DocumentReader into(Diagnostics others) {
    return new DocumentReader(sources.into(others), structure, others);
  }

  /** Reads a file that tells something other than an activity. */
  Optional<Document> read(Path path, Esquema esquema) {
    return read(path, esquema, Optional.empty());
  }

  /** Reads a file; empty, with its faults among the diagnostics, where it is not fit. */
  Optional<Document> read(Path path, Esquema esquema, Optional<String> record) {
    return sources.read(path).flatMap(file -> parse(file, esquema, record));
  }

  private Optional<Document> parse(SourceFile file, Esquema esquema, Optional<String> record) {
    Optional<Node> root = YamlReader.read(file, found);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    NodeOrigin origin = new NodeOrigin(file, record, root.get());
    int before = found.errors();
    new UnseenCheck(file, found).check(root.get());
    if (found.errors() > before) {
      return Optional.empty();
    }
    structure.check(esquema, origin, found);
    new ProseStyleCheck(found).check(origin);
    return found.errors() == before
        ? Optional.of(new Document(file, root.get(), origin))
        : Optional.empty();
  }

  /** A file by its name only, to place a fault about it. */
  SourceFile unread(Path path) {
    return sources.unread(path);
  }

  /** Where faults go. */
  Diagnostics found() {
    return found;
  }
}
