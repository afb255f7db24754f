package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** A name of several words that is nearly one of the catalogues is that one. */
final class NombreDistintoDelCatalogoRule implements Rule {
  private static final Comparator<Match> BEST =
      Comparator.comparing((Match m) -> m.likeness().isWhole())
          .thenComparing(Match::length)
          .thenComparing(m -> m.name().written());

  private final EditionWords words;

  NombreDistintoDelCatalogoRule(EditionWords words) {
    this.words = words;
  }

  @Override
  public String code() {
    return "nombre-distinto-del-catalogo";
  }

  @Override
  public Set<String> yieldsTo() {
    return ToldFirst.THAN_A_SPELLING;
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    List<PassageWords> passages = words.of(edicion);
    Spellings spellings = words.spellings(edicion);
    List<FullNames> names =
        List.of(
            new FullNames(CatalogWords.full(edicion.catalogos())),
            new FullNames(UsualNames.of(passages, edicion)));
    WordSet starts =
        words
            .lexicon(edicion)
            .where(w -> w.is(Trait.CAPITAL) && names.stream().anyMatch(n -> n.mayStart(w)));
    return passages.stream()
        .filter(p -> starts.isIn(p.all()))
        .flatMap(p -> find(p, names, starts, spellings).stream());
  }

  private List<Diagnostic> find(
      PassageWords passage, List<FullNames> names, WordSet starts, Spellings spellings) {
    List<NamePiece> pieces = passage.pieces();
    List<Diagnostic> found = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      if (!starts.has(pieces.get(at).word().form())) {
        at++;
        continue;
      }
      int here = at;
      Optional<Match> match =
          names.stream().flatMap(n -> best(pieces, here, n).stream()).findFirst();
      match
          .filter(m -> isWrong(m, pieces.subList(here, here + m.length()), spellings))
          .ifPresent(m -> found.add(tell(m, pieces, here, passage)));
      at += match.map(Match::length).orElse(1);
    }
    return found;
  }

  /** The longest name that stands there, else the one that nearly does. */
  private static Optional<Match> best(List<NamePiece> pieces, int at, FullNames names) {
    Optional<Match> best = Optional.empty();
    for (FullName name : names.from(pieces, at)) {
      Match match = new Match(name, name.in(pieces, at));
      boolean isThere = match.likeness().isNear() || match.likeness().isWhole();
      if (isThere && (best.isEmpty() || BEST.compare(match, best.get()) > 0)) {
        best = Optional.of(match);
      }
    }
    return best;
  }

  /** What is wrong with a single word is told of that word. */
  private static boolean isWrong(Match match, List<NamePiece> text, Spellings spellings) {
    boolean isOther =
        match.likeness().isNear()
            ? text.stream().allMatch(p -> p.word().isCapital() || p.word().isNumber())
            : isMisspelt(text, match.name().pieces());
    return isOther && text.stream().allMatch(p -> spellings.right(p.word().word()).isEmpty());
  }

  private static boolean isMisspelt(List<NamePiece> text, List<NamePiece> name) {
    return IntStream.range(0, text.size())
            .anyMatch(i -> isMisspelt(text.get(i).word().word(), name.get(i).word().word()))
        && !text.stream().allMatch(p -> NamePiece.isShouted(p.word().word()));
  }

  private static boolean isMisspelt(String word, String right) {
    return !word.equals(right) && !Spellings.isOtherWord(word, right);
  }

  private Diagnostic tell(Match match, List<NamePiece> pieces, int at, PassageWords passage) {
    int start = pieces.get(at).word().start();
    int end = pieces.get(at + match.length() - 1).word().end();
    return Diagnostic.warning(
        code(),
        passage.passage().place(start, end),
        passage.passage().text().substring(start, end),
        match.name().written());
  }

  private record Match(FullName name, FullName.Likeness likeness) {
    int length() {
      return likeness.length();
    }
  }
}
