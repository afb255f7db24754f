package mx.cdmx.informe.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/**
 * An article or a preposition within a sentence has no capital, unless a name of the catalogues
 * begins with it.
 */
final class ArticuloConMayusculaRule implements Rule {
  private static final Set<String> ARTICLES = Set.of("El", "La", "Los", "Las");
  private static final Set<String> SMALL_ARTICLES = Set.of("el", "la", "los", "las");
  private static final Set<String> PREPOSITIONS =
      Set.of("A", "Con", "Contra", "E", "En", "Entre", "Para", "Por", "Sobre", "Y");

  /** A place is in one, of one, from one; what is done for “la paz” is done for peace. */
  private static final Set<String> NO_PLACE = Set.of("para", "por", "contra", "sobre");

  private final EditionWords words;

  ArticuloConMayusculaRule(EditionWords words) {
    this.words = words;
  }

  @Override
  public String code() {
    return "articulo-con-mayuscula";
  }

  @Override
  public Set<String> yieldsTo() {
    return ToldFirst.OF_A_WORD;
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    List<PassageWords> passages = words.of(edicion);
    Map<String, Integer> pairs = new HashMap<>();
    WordSet asked = asked(passages, words.lexicon(edicion));
    passages.forEach(p -> count(p.all(), asked, pairs));
    Set<String> names =
        CatalogWords.names(edicion.catalogos())
            .flatMap(n -> NameWord.pairs(NameWord.in(n)).stream())
            .collect(Collectors.toSet());
    return passages.stream()
        .flatMap(
            p ->
                IntStream.range(1, p.size() - 1)
                    .filter(
                        i -> mayBeWrong(p.word(i)) && isWithin(p, i) && isWrong(p, i, names, pairs))
                    .mapToObj(i -> tell(p, p.get(i))));
  }

  /** How often each article, with a capital or without, is before each word. */
  private static void count(ReadText words, WordSet asked, Map<String, Integer> pairs) {
    for (int i = 1; i < words.size(); i++) {
      String article = words.word(i - 1).text();
      if (asked.has(words.word(i))
          && words.start(i) == words.end(i - 1) + 1
          && isArticle(article)) {
        pairs.merge(article + " " + words.word(i).text(), 1, Integer::sum);
      }
    }
  }

  /** The words that some text has after an article with a capital. */
  private static WordSet asked(List<PassageWords> passages, Lexicon lexicon) {
    WordSet articles = lexicon.where(w -> ARTICLES.contains(w.text()));
    WordSet asked = new WordSet(lexicon.size(), false);
    for (PassageWords p : passages) {
      for (int i = 1; i < p.size(); i++) {
        if (articles.has(p.word(i - 1))) {
          asked.add(p.word(i));
        }
      }
    }
    return asked;
  }

  private static boolean isArticle(String word) {
    return ARTICLES.contains(word) || SMALL_ARTICLES.contains(word);
  }

  private static boolean mayBeWrong(Word word) {
    return word.is(Trait.CAPITAL)
        && word.is(Trait.SMALL)
        && (ARTICLES.contains(word.text()) || PREPOSITIONS.contains(word.text()));
  }

  /** Whether the word before, in lower case or not, and the one after go on with it. */
  private static boolean isWithin(PassageWords passage, int index) {
    return passage.follows(index)
        && passage.follows(index + 1)
        && !passage.isMarked(index)
        && !NamePiece.isShouted(passage.get(index + 1).word());
  }

  private static boolean isWrong(
      PassageWords passage, int index, Set<String> names, Map<String, Integer> pairs) {
    String word = passage.get(index).word();
    String next = passage.get(index + 1).word();
    if (PREPOSITIONS.contains(word)) {
      return passage.get(index - 1).isCapital()
          && passage.get(index + 1).isCapital()
          && !names.contains(word + " " + next);
    }
    if (!ARTICLES.contains(word) || !passage.get(index + 1).isCapital()) {
      return false;
    }
    boolean isName = names.contains(word + " " + next);
    if (names.contains(NameWord.lower(word) + " " + next)) {
      return !isName || NO_PLACE.contains(passage.get(index - 1).word());
    }
    return !isName
        && pairs.getOrDefault(NameWord.lower(word) + " " + next, 0)
            > pairs.getOrDefault(word + " " + next, 0);
  }

  private Diagnostic tell(PassageWords passage, NameWord word) {
    return Diagnostic.warning(
        code(),
        passage.passage().place(word.start(), word.end()),
        word.word(),
        NameWord.lower(word.word()));
  }
}
