package mx.cdmx.informe.validate;

import java.time.LocalDate;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Acuerdo;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Fecha;

/** No agreement is signed after the semester; one from before may be what an activity rests on. */
final class AcuerdoPosteriorRule extends AcuerdoRule {
  @Override
  public String code() {
    return "acuerdo-posterior";
  }

  @Override
  Stream<Diagnostic> check(Acuerdo acuerdo, int index, Actividad actividad, Edicion edicion) {
    LocalDate last = edicion.periodo().ultimoDia();
    return acuerdo
        .fecha()
        .filter(f -> f.inicio().filter(last::isBefore).isPresent())
        .map(Fecha::edtf)
        .map(
            f ->
                Diagnostic.error(
                    code(),
                    actividad.origin().of(KEY, index, "fecha"),
                    f,
                    edicion.periodo().enPalabras()))
        .stream();
  }
}
