package mx.cdmx.informe.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** What the edition writes in lower case nearly everywhere has no capital within a sentence. */
final class MayusculaIndebidaRule implements Rule {
  private static final Set<String> ARTICLES =
      Set.of("el", "la", "los", "las", "del", "al", "un", "una");

  /** A name of its own follows: “la Campaña ‘Ciudad limpia’”, “el Panel 3”, “la Red ECOs”. */
  private static final Pattern NAMED = Pattern.compile("\\s*(?:[“«‘\\d]|\\p{Lu})");

  private final EditionWords words;

  MayusculaIndebidaRule(EditionWords words) {
    this.words = words;
  }

  @Override
  public String code() {
    return "mayuscula-indebida";
  }

  @Override
  public Set<String> yieldsTo() {
    return ToldFirst.THAN_A_SIGLA;
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    List<PassageWords> passages = words.of(edicion);
    LowerCase lowerCase = new LowerCase(passages, words.lexicon(edicion), words.uses(edicion));
    Set<String> names = names(edicion);
    return passages.stream()
        .flatMap(p -> p.capitals().stream())
        .filter(
            r ->
                r.isWithinSentence()
                    && isCommon(r)
                    && !names.contains(r.text())
                    && lowerCase.isUsual(r))
        .map(this::tell);
  }

  /** The names of the catalogues, and what the headings and the titles name. */
  private static Set<String> names(Edicion edicion) {
    Set<String> names = new HashSet<>(CatalogWords.names(edicion.catalogos()).toList());
    edicion.apartados().forEach(a -> names.add(a.titulo()));
    return names;
  }

  /** Whether some words with a capital come after an article, and are no part of a longer name. */
  private static boolean isCommon(CapitalRun run) {
    String text = run.passage().passage().text();
    return isAfterArticle(text, run.start())
        && !NAMED.matcher(text).region(run.end(), text.length()).lookingAt()
        && run.pieces().stream().noneMatch(p -> NamePiece.isShouted(p.word().word()));
  }

  private static boolean isAfterArticle(String text, int start) {
    int space = text.lastIndexOf(' ', start - 2);
    return space > 0
        && text.charAt(start - 1) == ' '
        && ARTICLES.contains(text.substring(space + 1, start - 1))
        && (text.charAt(space - 1) == ',' || Character.isLetter(text.codePointBefore(space)));
  }

  private Diagnostic tell(CapitalRun run) {
    return Diagnostic.warning(
        code(),
        run.passage().passage().place(run.start(), run.end()),
        run.text(),
        NameWord.lower(run.text()));
  }
}
