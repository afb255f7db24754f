package mx.cdmx.informe.validate;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.NearMisses;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Catalogos;
import mx.cdmx.informe.model.Edicion;

/**
 * Every id in a list of an activity is in its catalogue.
 *
 * @param code code of its diagnostics
 * @param key the list's key in the record
 * @param ids the list
 * @param known the ids of the catalogue
 */
record CatalogIdRule(
    String code,
    String key,
    Function<Actividad, List<String>> ids,
    Function<Catalogos, Collection<String>> known)
    implements Rule {

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    Set<String> choices = Set.copyOf(known.apply(edicion.catalogos()));
    return edicion.actividades().stream().flatMap(a -> check(a, choices));
  }

  private Stream<Diagnostic> check(Actividad actividad, Set<String> choices) {
    List<String> used = ids.apply(actividad);
    return IntStream.range(0, used.size())
        .filter(i -> !choices.contains(used.get(i)))
        .mapToObj(
            i ->
                Diagnostic.error(code, actividad.origin().of(key, i), used.get(i), key)
                    .suggesting(meant(used.get(i), choices)));
  }

  /** Several ids that lack their commas, else those that resemble it. */
  private static List<String> meant(String written, Set<String> choices) {
    List<String> several = List.of(written.split("\\s*[,;/]\\s*|\\s+(y|e|and)\\s+|\\s+"));
    return several.size() > 1 && choices.containsAll(several)
        ? List.of(String.join(", ", several))
        : NearMisses.of(written, choices);
  }
}
