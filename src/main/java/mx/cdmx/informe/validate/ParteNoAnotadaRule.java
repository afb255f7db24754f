package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Acuerdo;
import mx.cdmx.informe.model.Edicion;

/** Whoever is a party to an agreement is among the dependencias or socios of its activity. */
final class ParteNoAnotadaRule extends AcuerdoRule {
  @Override
  public String code() {
    return "parte-no-anotada";
  }

  @Override
  Stream<Diagnostic> check(Acuerdo acuerdo, int index, Actividad actividad, Edicion edicion) {
    return IntStream.range(0, acuerdo.partes().size())
        .filter(i -> isLeftOut(acuerdo.partes().get(i), actividad, edicion))
        .mapToObj(
            i ->
                Diagnostic.warning(
                    code(),
                    actividad.origin().of(KEY, index, "partes", i),
                    acuerdo.partes().get(i),
                    key(acuerdo.partes().get(i), edicion)));
  }

  /** A list with an id that is wrong may mean the very party: it is not judged. */
  private static boolean isLeftOut(String parte, Actividad actividad, Edicion edicion) {
    Set<String> dependencias = edicion.catalogos().dependencias().keySet();
    Set<String> socios = edicion.catalogos().socios().keySet();
    return dependencias.contains(parte)
        ? isLeftOut(parte, actividad.dependencias(), dependencias)
        : socios.contains(parte) && isLeftOut(parte, actividad.socios(), socios);
  }

  private static boolean isLeftOut(String parte, List<String> listed, Set<String> known) {
    return !listed.contains(parte) && known.containsAll(listed);
  }

  private static String key(String parte, Edicion edicion) {
    return edicion.catalogos().dependencias().containsKey(parte) ? "dependencias" : "socios";
  }
}
