package mx.cdmx.informe.validate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** A name is spelled alike in the whole edition, as its catalogue does or as is usual. */
final class NombreConVariantesRule implements Rule {
  private final EditionWords words;

  NombreConVariantesRule(EditionWords words) {
    this.words = words;
  }

  @Override
  public String code() {
    return "nombre-con-variantes";
  }

  @Override
  public Set<String> yieldsTo() {
    return ToldFirst.THAN_A_SPELLING;
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    Spellings spellings = words.spellings(edicion);
    WordSet odd =
        words
            .lexicon(edicion)
            .where(w -> w.is(Trait.NAME) && spellings.right(NameWord.withoutPrefix(w)).isPresent());
    return words.of(edicion).stream()
        .filter(p -> odd.isIn(p.all()))
        .flatMap(p -> find(p, spellings, odd));
  }

  private Stream<Diagnostic> find(PassageWords passage, Spellings spellings, WordSet odd) {
    Set<String> seen = new HashSet<>();
    return IntStream.range(0, passage.size())
        .filter(i -> odd.has(passage.word(i)))
        .boxed()
        .flatMap(
            i -> {
              NameWord word = passage.get(i).withoutPrefix();
              return spellings
                  .right(word.word())
                  .filter(
                      right ->
                          !isForeign(passage, i, spellings) || isSameLetters(word.word(), right))
                  .filter(right -> seen.add(word.word()))
                  .map(
                      right ->
                          Diagnostic.warning(
                              code(),
                              passage.passage().place(word.start(), word.end()),
                              word.word(),
                              right))
                  .stream();
            });
  }

  /** Whether a word is marked as foreign, or goes on in a name that no catalogue has. */
  private static boolean isForeign(PassageWords passage, int index, Spellings spellings) {
    boolean goesOn = passage.follows(index + 1) && passage.get(index + 1).isCapital();
    return passage.isMarked(index)
        || (goesOn && !spellings.isCatalogued(passage.get(index + 1).word()));
  }

  /** In another language, a name may have other accents. */
  private static boolean isSameLetters(String word, String right) {
    return NameWord.bare(word).equalsIgnoreCase(NameWord.bare(right));
  }
}
