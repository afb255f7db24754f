package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** The name beside an acronym is the one that the catalogues give to it. */
final class SiglaMalExpandidaRule implements Rule {
  private final EditionWords words;

  SiglaMalExpandidaRule(EditionWords words) {
    this.words = words;
  }

  @Override
  public String code() {
    return "sigla-mal-expandida";
  }

  @Override
  public Set<String> yieldsTo() {
    return ToldFirst.THAN_A_SIGLA;
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    Siglas siglas = new Siglas(edicion.catalogos());
    return words.of(edicion).stream()
        .flatMap(
            p ->
                p.siglas().stream()
                    .filter(m -> !m.isForeign() && isWrong(m, siglas))
                    .map(m -> tell(m, p, siglas)));
  }

  private static boolean isWrong(SiglaMention mention, Siglas siglas) {
    List<List<NamePiece>> names = siglas.pieces(mention.sigla());
    if (names.isEmpty() || names.stream().anyMatch(mention::endsWith)) {
      return false;
    }
    return names.stream().anyMatch(mention::resembles) || isAnothers(mention.name(), siglas);
  }

  /** Whether the last of some words are the name that has another acronym. */
  private static boolean isAnothers(List<NamePiece> words, Siglas siglas) {
    return IntStream.range(0, words.size() - 1)
        .anyMatch(i -> siglas.isName(words.subList(i, words.size())));
  }

  private Diagnostic tell(SiglaMention mention, PassageWords passage, Siglas siglas) {
    return Diagnostic.warning(
        code(),
        passage.passage().place(mention.start(), mention.end()),
        passage.passage().text().substring(mention.start(), mention.end()),
        mention.sigla(),
        siglas.names(mention.sigla()).iterator().next());
  }
}
