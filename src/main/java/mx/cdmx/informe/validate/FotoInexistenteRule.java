package mx.cdmx.informe.validate;

import java.nio.file.Files;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;

/** Every photo is in the edition's {@code fotos/}. */
final class FotoInexistenteRule implements Rule {
  @Override
  public String code() {
    return "foto-inexistente";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    return edicion.actividades().stream().flatMap(a -> check(a, edicion));
  }

  private Stream<Diagnostic> check(Actividad actividad, Edicion edicion) {
    return IntStream.range(0, actividad.fotos().size())
        .filter(i -> !exists(actividad.fotos().get(i).archivo(), edicion))
        .mapToObj(
            i ->
                Diagnostic.error(
                    code(),
                    actividad.origin().of("fotos", i, "archivo"),
                    actividad.fotos().get(i).archivo()));
  }

  private static boolean exists(String archivo, Edicion edicion) {
    return Files.isRegularFile(edicion.fotos().resolve(archivo));
  }
}
