package mx.cdmx.informe.validate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;

/** A rule about each photo file that is there. */
abstract class FotoRule extends ActividadRule {

  @Override
  final Stream<Diagnostic> check(Actividad actividad, Edicion edicion) {
    return IntStream.range(0, actividad.fotos().size())
        .mapToObj(
            i -> {
              String archivo = actividad.fotos().get(i).archivo();
              Path file = edicion.fotos().resolve(archivo);
              Place place = actividad.origin().of("fotos", i, "archivo");
              return Files.isRegularFile(file)
                  ? check(archivo, file, place)
                  : Optional.<Diagnostic>empty();
            })
        .flatMap(Optional::stream);
  }

  /** The fault of a photo, if it has one. */
  abstract Optional<Diagnostic> check(String archivo, Path file, Place place);
}
