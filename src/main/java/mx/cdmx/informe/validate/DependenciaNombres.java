package mx.cdmx.informe.validate;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.cdmx.informe.model.Edicion;

/** Finds the agencies of the catalogue that a text names. */
final class DependenciaNombres {
  private final Map<Character, List<Name>> names;

  /** The characters that some name starts with. */
  private final Signs firsts;

  private DependenciaNombres(Map<Character, List<Name>> names) {
    this.names = names;
    this.firsts = Signs.of(names.keySet().stream().map(String::valueOf).collect(joining()));
  }

  /** The names in an edition's catalogue, by their first letter, the longest first. */
  static DependenciaNombres of(Edicion edicion) {
    return new DependenciaNombres(
        edicion.catalogos().dependencias().values().stream()
            .flatMap(
                d ->
                    Stream.concat(Stream.of(d.nombre(), d.nombreCorto()), d.variantes().stream())
                        .distinct()
                        .map(n -> new Name(d.id(), n)))
            .sorted(Comparator.comparing((Name n) -> -n.words().length()).thenComparing(Name::id))
            .collect(Collectors.groupingBy(n -> n.words().charAt(0))));
  }

  /** Those in a text, each time it names them; a longer name hides the shorter ones in it. */
  List<Found> in(String text) {
    String line = text.replace('\n', ' ');
    char[] characters = line.toCharArray();
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < characters.length; at++) {
      if (firsts.has(characters[at]) && (at == 0 || !Letters.orFiguresHave(characters[at - 1]))) {
        at(at, line)
            .filter(name -> found.stream().noneMatch(longer -> longer.hides(name)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Found> at(int start, String text) {
    for (Name name : names.getOrDefault(text.charAt(start), List.of())) {
      int end = start + name.words().length();
      boolean ends = end >= text.length() || !Letters.orFiguresHave(text.charAt(end));
      if (ends && text.startsWith(name.words(), start)) {
        return Optional.of(new Found(name.id(), start, end));
      }
    }
    return Optional.empty();
  }

  /**
   * An agency named in a text.
   *
   * @param id its id
   * @param start first character of its name
   * @param end the one after the last
   */
  record Found(String id, int start, int end) {
    boolean hides(Found shorter) {
      return shorter.start < end && shorter.end - shorter.start <= end - start;
    }
  }

  private record Name(String id, String words) {}
}
