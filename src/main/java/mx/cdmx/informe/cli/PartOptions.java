package mx.cdmx.informe.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mx.cdmx.informe.compose.Parte;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.diagnostics.NearMisses;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Edicion;
import picocli.CommandLine.Option;

/** Options that ask for a part of the report, for whoever is writing it. */
final class PartOptions {
  @Option(names = "--only", paramLabel = "APARTADO", descriptionKey = "informe.build.only")
  private Optional<String> only = Optional.empty();

  @Option(names = "--actividad", paramLabel = "ID", descriptionKey = "informe.build.actividad")
  private Optional<String> actividad = Optional.empty();

  /** What is asked for. */
  Parte parte() {
    return new Parte(only, actividad);
  }

  /**
   * Holds what is asked for against an edition.
   *
   * @throws UsageException where it has no such part
   */
  void check(Edicion edicion, Messages messages) {
    List<String> apartados = edicion.apartados().stream().map(Apartado::id).toList();
    only.ifPresent(id -> check(id, apartados, "uso.sin-apartado", messages));
    Parte around = new Parte(only, Optional.empty());
    List<String> actividades =
        edicion.actividades().stream().filter(around::incluye).map(Actividad::id).toList();
    actividad.ifPresent(id -> check(id, actividades, "uso.sin-actividad", messages));
  }

  private static void check(String id, List<String> known, String key, Messages messages) {
    if (!known.contains(id)) {
      String none = messages.text(key, id);
      throw new UsageException(
          NearMisses.of(id, known).stream()
              .findFirst()
              .map(meant -> messages.text("uso.quiso-decir", none, "«" + meant + "»"))
              .orElse(none));
    }
  }

  /** Whether a fault touches what is asked for: one in another activity's file does not. */
  boolean concerns(Diagnostic fault, Path edition) {
    Path file = edition.toAbsolutePath().normalize().relativize(path(fault));
    boolean isRecord = file.getNameCount() == 2 && !file.startsWith("..");
    String stem = file.getFileName().toString().replaceFirst("\\.yaml$", "");
    return !isRecord
        || (only.map(file.getName(0).toString()::equals).orElse(true)
            && actividad.map(stem::equals).orElse(true));
  }

  private static Path path(Diagnostic fault) {
    return fault.place().file().path().toAbsolutePath().normalize();
  }
}
