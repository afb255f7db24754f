package mx.cdmx.informe.validate;

import java.util.Optional;
import java.util.Set;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.NearMisses;
import mx.cdmx.informe.diagnostics.Origin;
import mx.cdmx.informe.model.Cifra;
import mx.cdmx.informe.model.Edicion;

/** Who gave or received an amount is in the catalogue of socios. */
final class ContraparteDesconocidaRule extends CifraRule {
  @Override
  public String code() {
    return "contraparte-desconocida";
  }

  @Override
  Optional<Diagnostic> check(Cifra cifra, int index, Origin origin, Edicion edicion) {
    Set<String> known = edicion.catalogos().socios().keySet();
    return cifra
        .contraparte()
        .filter(c -> !known.contains(c))
        .map(
            c ->
                Diagnostic.error(code(), origin.of("cifras", index, "contraparte"), c)
                    .suggesting(NearMisses.of(c, known)));
  }
}
