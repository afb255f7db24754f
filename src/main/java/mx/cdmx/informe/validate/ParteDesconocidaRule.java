package mx.cdmx.informe.validate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.NearMisses;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Acuerdo;
import mx.cdmx.informe.model.Edicion;

/** Every party to an agreement is in the catalogue of dependencias or in that of socios. */
final class ParteDesconocidaRule extends AcuerdoRule {
  @Override
  public String code() {
    return "parte-desconocida";
  }

  @Override
  Stream<Diagnostic> check(Acuerdo acuerdo, int index, Actividad actividad, Edicion edicion) {
    Set<String> known = new HashSet<>(edicion.catalogos().dependencias().keySet());
    known.addAll(edicion.catalogos().socios().keySet());
    return IntStream.range(0, acuerdo.partes().size())
        .filter(i -> !known.contains(acuerdo.partes().get(i)))
        .mapToObj(
            i ->
                Diagnostic.error(
                        code(),
                        actividad.origin().of(KEY, index, "partes", i),
                        acuerdo.partes().get(i))
                    .suggesting(NearMisses.of(acuerdo.partes().get(i), known)));
  }
}
