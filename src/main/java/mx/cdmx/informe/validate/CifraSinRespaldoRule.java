package mx.cdmx.informe.validate;

import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;

/** Every figure is stated in the title or the prose of its own activity. */
final class CifraSinRespaldoRule implements Rule {
  private final CifraReadings readings;

  CifraSinRespaldoRule(CifraReadings readings) {
    this.readings = readings;
  }

  @Override
  public String code() {
    return "cifra-sin-respaldo";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    Function<Actividad, CifraReading> read = readings.of(edicion);
    return edicion.actividades().stream()
        .filter(a -> !a.cifras().isEmpty())
        .flatMap(a -> check(a, read.apply(a)));
  }

  private Stream<Diagnostic> check(Actividad actividad, CifraReading reading) {
    return IntStream.range(0, actividad.cifras().size())
        .filter(i -> !reading.backs(actividad.cifras().get(i)))
        .filter(i -> reading.against(actividad.cifras().get(i)).isEmpty())
        .mapToObj(
            i ->
                Diagnostic.warning(
                    code(),
                    actividad.origin().of("cifras", i, "valor"),
                    actividad.cifras().get(i).valor().toPlainString()));
  }
}
