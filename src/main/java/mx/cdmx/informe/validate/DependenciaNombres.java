package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mx.cdmx.informe.model.Edicion;

/** Finds the agencies of the catalogue that a text names. */
final class DependenciaNombres {
  private final List<Name> names;

  private DependenciaNombres(List<Name> names) {
    this.names = names;
  }

  /** The names in an edition's catalogue, the longest first. */
  static DependenciaNombres of(Edicion edicion) {
    return new DependenciaNombres(
        edicion.catalogos().dependencias().values().stream()
            .flatMap(
                d ->
                    Stream.concat(Stream.of(d.nombre(), d.nombreCorto()), d.variantes().stream())
                        .distinct()
                        .map(n -> new Name(d.id(), n)))
            .sorted(Comparator.comparing((Name n) -> -n.words().length()).thenComparing(Name::id))
            .toList());
  }

  /** Those in a text, each time it names them; a longer name hides the shorter ones in it. */
  List<Found> in(String text) {
    String line = text.replace('\n', ' ');
    List<Found> found = new ArrayList<>();
    for (Name name : names) {
      int at = line.indexOf(name.words());
      while (at >= 0) {
        int start = at;
        int end = at + name.words().length();
        if (isWhole(line, start, end)
            && found.stream().noneMatch(f -> f.start() <= start && start < f.end())) {
          found.add(new Found(name.id(), start, end));
        }
        at = line.indexOf(name.words(), end);
      }
    }
    found.sort(Comparator.comparingInt(Found::start));
    return found;
  }

  /** Whether some characters are no part of a longer word. */
  private static boolean isWhole(String text, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  /**
   * An agency named in a text.
   *
   * @param id its id
   * @param start first character of its name
   * @param end the one after the last
   */
  record Found(String id, int start, int end) {}

  private record Name(String id, String words) {}
}
