package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.NearMisses;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Bloque;
import mx.cdmx.informe.model.Edicion;

/** An activity's bloque is one that its apartado declares. */
final class BloqueDesconocidoRule implements Rule {
  @Override
  public String code() {
    return "bloque-desconocido";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    return edicion.actividades().stream().flatMap(a -> check(a, edicion).stream());
  }

  private Optional<Diagnostic> check(Actividad actividad, Edicion edicion) {
    return edicion
        .apartado(actividad.apartado())
        .flatMap(
            p ->
                actividad
                    .bloque()
                    .filter(b -> p.bloque(b).isEmpty())
                    .map(b -> unknown(b, actividad, p)));
  }

  private Diagnostic unknown(String bloque, Actividad actividad, Apartado apartado) {
    List<String> known = apartado.bloques().stream().map(Bloque::id).toList();
    return Diagnostic.error(
            code(), actividad.origin().of("bloque"), bloque, String.join(", ", known))
        .suggesting(NearMisses.of(bloque, known));
  }
}
