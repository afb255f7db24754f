package mx.cdmx.informe.validate;

import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.FechaImpresa;

/** {@code fecha_impresa} is only for what {@code fecha} cannot print: not for the same days. */
final class FechaImpresaDeMasRule extends ActividadRule {
  private final Messages messages = new Messages();

  @Override
  public String code() {
    return "fecha-impresa-de-mas";
  }

  @Override
  Stream<Diagnostic> check(Actividad actividad, Edicion edicion) {
    if (actividad.fechaImpresa().isEmpty() || actividad.fecha().isEmpty()) {
      return Stream.empty();
    }
    String written = actividad.fechaImpresa().get();
    String derived = new FechaImpresa(edicion.periodo(), messages).print(actividad.fecha().get());
    return DateWords.of(written).sayTheSameAs(DateWords.of(derived), edicion.periodo())
        ? Stream.of(Diagnostic.warning(code(), actividad.origin().of("fecha_impresa"), derived))
        : Stream.empty();
  }
}
