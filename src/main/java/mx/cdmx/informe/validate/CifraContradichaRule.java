package mx.cdmx.informe.validate;

import java.util.function.Function;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Cifra;
import mx.cdmx.informe.model.Edicion;

/** The numbers of title and prose are those of {@code cifras} where both count the same. */
final class CifraContradichaRule implements Rule {
  private final CifraReadings readings;

  CifraContradichaRule(CifraReadings readings) {
    this.readings = readings;
  }

  @Override
  public String code() {
    return "cifra-contradicha";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    Function<Actividad, CifraReading> read = readings.of(edicion);
    return edicion.actividades().stream()
        .filter(a -> !a.cifras().isEmpty())
        .flatMap(a -> check(a, read.apply(a)));
  }

  private Stream<Diagnostic> check(Actividad actividad, CifraReading reading) {
    return actividad.cifras().stream()
        .flatMap(
            c ->
                reading.against(c).stream()
                    .map(s -> Diagnostic.warning(code(), s.place(), s.words(), said(c))));
  }

  private static String said(Cifra cifra) {
    return cifra.valor().toPlainString() + " " + cifra.unidad().or(cifra::moneda).orElse("");
  }
}
