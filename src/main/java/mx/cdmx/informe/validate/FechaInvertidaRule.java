package mx.cdmx.informe.validate;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Fecha;
import mx.cdmx.informe.model.Tramo;

/** No date ends before it starts. */
final class FechaInvertidaRule implements Rule {
  @Override
  public String code() {
    return "fecha-invertida";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    return edicion.actividades().stream()
        .flatMap(a -> places(a).map(p -> Diagnostic.error(code(), p)));
  }

  private static Stream<Place> places(Actividad actividad) {
    return Stream.concat(
        actividad.fecha().filter(FechaInvertidaRule::isInverted).stream()
            .map(f -> actividad.origin().of("fecha")),
        IntStream.range(0, actividad.acuerdos().size())
            .filter(
                i ->
                    actividad
                        .acuerdos()
                        .get(i)
                        .fecha()
                        .filter(FechaInvertidaRule::isInverted)
                        .isPresent())
            .mapToObj(i -> actividad.origin().of("acuerdos", i, "fecha")));
  }

  private static boolean isInverted(Fecha fecha) {
    return fecha.tramos().stream().anyMatch(Tramo::isInverted);
  }
}
