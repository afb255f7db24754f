package mx.cdmx.informe.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the words of other languages in a title, which has no marks, from the Spanish around them:
 * those that the glosario has, capitals and kinds of spaces apart, and of two in one place the
 * longer.
 */
public final class Lenguas {
  private static final String SPANISH = "es";

  private final Map<String, String> lenguas = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Optional<Pattern> palabras;

  /** Those of a glosario: the BCP 47 tag of each name or word. */
  public Lenguas(Map<String, String> glosario) {
    glosario.entrySet().stream()
        .filter(e -> !e.getValue().equals(SPANISH))
        .forEach(e -> lenguas.put(e.getKey(), e.getValue()));
    String any =
        lenguas.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Lenguas::pattern)
            .collect(Collectors.joining("|"));
    this.palabras =
        any.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  private static String pattern(String words) {
    return Stream.of(words.split(" ")).map(Pattern::quote).collect(Collectors.joining("[ \u00a0]"));
  }

  /** A title in pieces, which joined are the title. */
  public List<Palabras> partes(String titulo) {
    List<Palabras> partes = new ArrayList<>();
    int from = 0;
    if (palabras.isPresent()) {
      Matcher found = palabras.get().matcher(titulo);
      while (found.find()) {
        add(partes, titulo.substring(from, found.start()), "");
        add(partes, found.group(), lenguas.get(found.group().replace('\u00a0', ' ')));
        from = found.end();
      }
    }
    add(partes, titulo.substring(from), "");
    return partes;
  }

  private static void add(List<Palabras> partes, String texto, String lengua) {
    if (!texto.isEmpty()) {
      partes.add(new Palabras(texto, lengua));
    }
  }

  /**
   * Words of one language.
   *
   * @param texto as they are printed
   * @param lengua BCP 47 tag, empty for that of the report
   */
  public record Palabras(String texto, String lengua) {}
}
