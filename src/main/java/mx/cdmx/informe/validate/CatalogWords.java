package mx.cdmx.informe.validate;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.cdmx.informe.model.Catalogos;

/** The names that the catalogues hold. */
final class CatalogWords {
  private CatalogWords() {}

  /** All of them, each as written. */
  static Stream<String> names(Catalogos catalogos) {
    return Stream.of(
            catalogos.glosario().keySet().stream(),
            catalogos.siglas().values().stream().flatMap(s -> Stream.of(s.id(), s.significado())),
            catalogos.dependencias().values().stream()
                .flatMap(
                    d ->
                        Stream.concat(
                            Stream.of(d.id(), d.nombre(), d.nombreCorto()),
                            d.variantes().stream())),
            catalogos.socios().values().stream()
                .flatMap(s -> Stream.concat(Stream.of(s.nombre()), s.variantes().stream())),
            catalogos.socios().values().stream().flatMap(s -> s.siglas().stream()),
            catalogos.lugares().values().stream().map(l -> l.nombre()))
        .flatMap(names -> names);
  }

  /** The words of all of them. */
  static Set<String> of(Catalogos catalogos) {
    return names(catalogos)
        .flatMap(n -> NameWord.in(n).stream())
        .map(NameWord::word)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Those of institutions, programmes and places, in full. */
  static Set<String> full(Catalogos catalogos) {
    return Stream.of(
            catalogos.dependencias().values().stream()
                .flatMap(d -> Stream.concat(Stream.of(d.nombre()), d.variantes().stream())),
            catalogos.socios().values().stream()
                .flatMap(s -> Stream.concat(Stream.of(s.nombre()), s.variantes().stream())),
            catalogos.siglas().values().stream().map(s -> s.significado()),
            catalogos.lugares().values().stream().map(l -> l.nombre()))
        .flatMap(names -> names)
        .filter(n -> Character.isUpperCase(n.charAt(0)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
