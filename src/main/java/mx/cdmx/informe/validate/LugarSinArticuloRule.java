package mx.cdmx.informe.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Lugar;

/** A place that nearly always carries its article carries it after a preposition. */
final class LugarSinArticuloRule implements Rule {
  private static final int OFTEN = 9;

  /** For each time that it lacks its article, a place carries it this often. */
  private static final int TIMES = 9;

  private final EditionWords words;

  LugarSinArticuloRule(EditionWords words) {
    this.words = words;
  }

  @Override
  public String code() {
    return "lugar-sin-articulo";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    List<PassageWords> passages = words.of(edicion);
    Pattern mention = mention(edicion);
    Map<String, Integer> with = new HashMap<>();
    Map<String, Integer> without = new HashMap<>();
    passages.forEach(
        p ->
            p.passage()
                .find(mention)
                .forEach(m -> (hasArticle(m) ? with : without).merge(m.group(3), 1, Integer::sum)));
    Set<String> articled =
        with.keySet().stream()
            .filter(l -> with.get(l) >= Math.max(OFTEN, TIMES * without.getOrDefault(l, 0)))
            .collect(Collectors.toSet());
    return passages.stream()
        .filter(p -> !articled.isEmpty())
        .flatMap(
            p ->
                p.passage()
                    .find(mention)
                    .filter(m -> !hasArticle(m) && articled.contains(m.group(3)))
                    .filter(m -> !p.isSetApart(m.start()))
                    .map(m -> tell(p, m)));
  }

  /** “de la Ciudad de México”, “a Ciudad de México”: a preposition, an article or none, a place. */
  private static Pattern mention(Edicion edicion) {
    String places =
        edicion.catalogos().lugares().values().stream()
            .map(Lugar::nombre)
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?<![\\p{L}\\d])(de|en|a|por|para|con|desde|hacia|del|al)( (?:la|el|los|las))? ("
            + places
            + ")(?![\\p{L}\\d])");
  }

  private static boolean hasArticle(MatchResult mention) {
    return mention.group(2) != null || mention.group(1).endsWith("l");
  }

  private Diagnostic tell(PassageWords passage, MatchResult mention) {
    return Diagnostic.warning(
        code(),
        passage.passage().place(mention.start(), mention.end()),
        mention.group(),
        mention.group(3));
  }
}
