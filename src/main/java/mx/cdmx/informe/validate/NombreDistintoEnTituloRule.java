package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;

/** A name is spelled in the prose as in the title; a word of it is told before the whole. */
final class NombreDistintoEnTituloRule implements Rule {
  private final Passages passages;
  private final EditionWords words;

  NombreDistintoEnTituloRule(Passages passages, EditionWords words) {
    this.passages = passages;
    this.words = words;
  }

  @Override
  public String code() {
    return "nombre-distinto-en-titulo";
  }

  @Override
  public Set<String> yieldsTo() {
    return ToldFirst.OF_A_WORD;
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    Spellings spellings = words.spellings(edicion);
    Lexicon lexicon = new Lexicon();
    Map<String, String> stems = new ConcurrentHashMap<>();
    UnaryOperator<String> stem =
        word -> stems.computeIfAbsent(word, w -> StatedNumber.stems(w).get(0));
    Function<Actividad, ReadText> textos = passages.textos(edicion);
    return edicion.actividades().parallelStream()
        .flatMap(
            a -> {
              ReadText title = new ReadText(a.titulo(), lexicon);
              return check(
                  a,
                  NameWord.withoutAddresses(title, lexicon),
                  NameWord.withoutAddresses(textos.apply(a), lexicon),
                  spellings,
                  stem);
            });
  }

  private Stream<Diagnostic> check(
      Actividad actividad,
      ReadText title,
      ReadText prose,
      Spellings spellings,
      UnaryOperator<String> stem) {
    List<Spelling> words = words(title, prose, spellings);
    Stream<Spelling> longer =
        Stream.concat(quoted(actividad), names(actividad, title, prose, stem))
            .filter(
                n -> words.stream().noneMatch(w -> n.start() <= w.start() && w.end() <= n.end()));
    return Stream.concat(words.stream(), longer).distinct().map(s -> found(s, actividad));
  }

  /** Where it is the title that is odd, the prose is right. */
  private static List<Spelling> words(ReadText titulo, ReadText texto, Spellings spellings) {
    List<NameWord> title = capitals(titulo);
    Set<Word> inTitle = title.stream().map(NameWord::form).collect(Collectors.toSet());
    List<Spelling> found = new ArrayList<>();
    for (NameWord word : capitals(texto)) {
      if (!inTitle.contains(word.form())) {
        nearly(word, title)
            .filter(t -> spellings.right(t.word()).isEmpty())
            .ifPresent(t -> found.add(new Spelling(word.start(), word.end(), t.word())));
      }
    }
    return found;
  }

  private static List<NameWord> capitals(ReadText text) {
    List<NameWord> capitals = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (text.word(i).is(Trait.CAPITAL)) {
        capitals.add(NameWord.of(text, i));
      }
    }
    return capitals;
  }

  /** The first word of a title that another nearly is. */
  private static Optional<NameWord> nearly(NameWord word, List<NameWord> title) {
    for (NameWord inTitle : title) {
      if (inTitle.looksLike(word) || inTitle.soundsLike(word)) {
        return Optional.of(inTitle);
      }
    }
    return Optional.empty();
  }

  private static Stream<Spelling> quoted(Actividad actividad) {
    List<QuotedName> title = QuotedName.of(actividad.titulo());
    List<QuotedName> prose = title.isEmpty() ? List.of() : QuotedName.of(actividad.texto());
    return title.stream()
        .flatMap(
            t ->
                prose.stream()
                    .filter(t::isAlmost)
                    .map(p -> new Spelling(p.start(), p.end(), t.name())));
  }

  private static Stream<Spelling> names(
      Actividad actividad, ReadText titleWords, ReadText proseWords, UnaryOperator<String> stem) {
    String titulo = actividad.titulo();
    List<ProperName> title = ProperName.of(titleWords, stem);
    List<ProperName> prose = title.isEmpty() ? List.of() : ProperName.of(proseWords, stem);
    return title.stream()
        .flatMap(
            t ->
                prose.stream()
                    .filter(t::isAlmost)
                    .map(
                        p ->
                            new Spelling(
                                p.start(), p.end(), titulo.substring(t.start(), t.end()))));
  }

  private Diagnostic found(Spelling spelling, Actividad actividad) {
    return Diagnostic.warning(
        code(),
        actividad.origin().within(spelling.start(), spelling.end(), "texto"),
        actividad.texto().substring(spelling.start(), spelling.end()),
        spelling.title());
  }

  /** Where the prose spells a name otherwise, and how the title does. */
  private record Spelling(int start, int end, String title) {}
}
