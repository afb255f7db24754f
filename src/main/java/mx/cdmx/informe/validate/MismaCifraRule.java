package mx.cdmx.informe.validate;

import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Origin;
import mx.cdmx.informe.model.Cifra;
import mx.cdmx.informe.model.Edicion;

/** A figure told elsewhere too names an activity and a figure of it that are there. */
final class MismaCifraRule extends CifraRule {
  @Override
  public String code() {
    return "misma-cifra-desconocida";
  }

  @Override
  Stream<Diagnostic> check(Cifra cifra, int index, Origin origin, Edicion edicion) {
    return cifra.mismaCifra().stream()
        .filter(r -> !exists(r, edicion))
        .map(r -> Diagnostic.error(code(), origin.of("cifras", index, "misma_cifra"), r));
  }

  private static boolean exists(String reference, Edicion edicion) {
    int hash = reference.indexOf('#');
    String id = reference.substring(0, hash);
    String number = reference.substring(hash + 1);
    return edicion.idsSinCargar().contains(id)
        || edicion
            .actividad(id)
            .filter(a -> number.length() < 4 && Integer.parseInt(number) <= a.cifras().size())
            .isPresent();
  }
}
