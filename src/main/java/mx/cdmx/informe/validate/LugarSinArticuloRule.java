package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Lugar;

/** A place that nearly always carries its article carries it after a preposition. */
final class LugarSinArticuloRule implements Rule {
  static final Set<String> PREPOSITIONS =
      Set.of("de", "en", "a", "por", "para", "con", "desde", "hacia", "del", "al");

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
    Pattern pattern = mention(edicion);
    Set<String> starts = starts(edicion);
    WordSet places =
        words.lexicon(edicion).where(w -> starts.stream().anyMatch(w.text()::startsWith));
    List<Mention> mentions =
        passages.parallelStream().flatMap(p -> mentions(p, pattern, places).stream()).toList();
    Map<String, Integer> with = new HashMap<>();
    Map<String, Integer> without = new HashMap<>();
    mentions.forEach(m -> (m.hasArticle() ? with : without).merge(m.place(), 1, Integer::sum));
    Set<String> articled =
        with.keySet().stream()
            .filter(l -> with.get(l) >= Math.max(OFTEN, TIMES * without.getOrDefault(l, 0)))
            .collect(Collectors.toSet());
    return mentions.stream()
        .filter(m -> !m.hasArticle() && articled.contains(m.place()))
        .filter(m -> !m.passage().isSetApart(m.found().start()))
        .map(this::tell);
  }

  /** The first word of each place that starts as names do. */
  private static Set<String> starts(Edicion edicion) {
    return edicion.catalogos().lugares().values().stream()
        .flatMap(l -> NameWord.in(l.nombre()).stream().limit(1))
        .filter(NameWord::isCapital)
        .map(NameWord::word)
        .collect(Collectors.toSet());
  }

  /** Where some preposition has a place after it. */
  private static List<Mention> mentions(PassageWords passage, Pattern pattern, WordSet places) {
    Matcher matcher = pattern.matcher(passage.passage().text());
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i + 1 < passage.size(); i++) {
      boolean isBeforePlace =
          passage.word(i).is(Trait.PREPOSITION)
              && (places.has(passage.word(i + 1))
                  || (i + 2 < passage.size() && places.has(passage.word(i + 2))));
      if (isBeforePlace
          && matcher.region(passage.all().start(i), matcher.regionEnd()).lookingAt()) {
        found.add(new Mention(passage, matcher.toMatchResult()));
      }
    }
    return found;
  }

  /** “de la Ciudad de México”, “a Ciudad de México”: a preposition, an article or none, a place. */
  private static Pattern mention(Edicion edicion) {
    String places =
        edicion.catalogos().lugares().values().stream()
            .map(Lugar::nombre)
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "("
            + String.join("|", PREPOSITIONS)
            + ")( (?:la|el|los|las))? ("
            + places
            + ")(?![\\p{L}\\d])");
  }

  private Diagnostic tell(Mention mention) {
    MatchResult found = mention.found();
    return Diagnostic.warning(
        code(),
        mention.passage().passage().place(found.start(), found.end()),
        found.group(),
        mention.place());
  }

  /** A preposition, an article or none, and a place. */
  private record Mention(PassageWords passage, MatchResult found) {
    boolean hasArticle() {
      return found.group(2) != null || found.group(1).endsWith("l");
    }

    String place() {
      return found.group(3);
    }
  }
}
