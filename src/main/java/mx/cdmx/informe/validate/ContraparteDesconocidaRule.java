package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.NearMisses;
import mx.cdmx.informe.diagnostics.Origin;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.model.Cifra;
import mx.cdmx.informe.model.Edicion;

/** Whoever gave or received what a figure counts is in the catalogue of socios. */
final class ContraparteDesconocidaRule extends CifraRule {
  private static final String KEY = "contraparte";

  @Override
  public String code() {
    return "contraparte-desconocida";
  }

  @Override
  Stream<Diagnostic> check(Cifra cifra, int index, Origin origin, Edicion edicion) {
    List<String> ids = cifra.contraparte();
    Set<String> known = edicion.catalogos().socios().keySet();
    return IntStream.range(0, ids.size())
        .filter(i -> !known.contains(ids.get(i)))
        .mapToObj(
            i ->
                Diagnostic.error(code(), place(origin, index, ids.size(), i), ids.get(i))
                    .suggesting(NearMisses.of(ids.get(i), known)));
  }

  /** One id is written alone, several in a list. */
  private static Place place(Origin origin, int figure, int ids, int id) {
    return ids == 1 ? origin.of("cifras", figure, KEY) : origin.of("cifras", figure, KEY, id);
  }
}
