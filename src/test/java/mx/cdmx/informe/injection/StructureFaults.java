package mx.cdmx.informe.injection;

import java.util.List;
import java.util.stream.Stream;

/** Faults of form: of the file, of YAML, of the schema, of the dates and of the references. */
final class StructureFaults {
  private StructureFaults() {}

  static List<Fault> all() {
    return Stream.of(YamlFaults.all(), SchemaFaults.all(), DateFaults.all(), ReferenceFaults.all())
        .flatMap(List::stream)
        .toList();
  }
}
