package mx.cdmx.informe.model;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Origin;

/**
 * What every edition shares, each by its id.
 *
 * @param dependencias the agencies of the city's government
 * @param socios those it works with
 * @param lugares cities and countries
 * @param siglas acronyms
 * @param glosario BCP 47 tag of each name or foreign word that is right as it is
 * @param origins where each catalogue was written, by its name; a path starts with the id
 */
public record Catalogos(
    Map<String, Dependencia> dependencias,
    Map<String, Socio> socios,
    Map<String, Lugar> lugares,
    Map<String, Sigla> siglas,
    Map<String, String> glosario,
    Map<String, Origin> origins) {

  public Catalogos {
    dependencias = inOrder(dependencias);
    socios = inOrder(socios);
    lugares = inOrder(lugares);
    siglas = inOrder(siglas);
    glosario = inOrder(glosario);
    origins = inOrder(origins);
  }

  /** A copy that lists its keys in one order on every run, as {@code Map.copyOf} does not. */
  private static <T> Map<String, T> inOrder(Map<String, T> map) {
    return Collections.unmodifiableMap(new TreeMap<>(map));
  }

  /** Language of a foreign word or title, where the glosario has it. */
  public Optional<String> lengua(String palabra) {
    return Optional.ofNullable(glosario.get(palabra));
  }

  /** Every name, acronym and word that they hold, in any order; an id may be an acronym. */
  public Stream<String> nombres() {
    return Stream.of(
            glosario.keySet().stream(),
            siglas.values().stream().flatMap(s -> Stream.of(s.id(), s.significado())),
            dependencias.values().stream()
                .flatMap(d -> Stream.concat(Stream.of(d.id(), d.nombre()), d.variantes().stream())),
            socios.keySet().stream().filter(id -> !id.equals(id.toLowerCase(Locale.ROOT))),
            socios.values().stream()
                .flatMap(s -> Stream.concat(Stream.of(s.nombre()), s.variantes().stream())),
            socios.values().stream().flatMap(s -> s.siglas().stream()),
            lugares.values().stream().map(Lugar::nombre))
        .flatMap(names -> names);
  }
}
