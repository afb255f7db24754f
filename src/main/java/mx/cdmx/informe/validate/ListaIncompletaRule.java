package mx.cdmx.informe.validate;

import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;
import org.commonmark.node.Paragraph;

/** A list has as many items as the words before it announce: “tres principios: …”. */
final class ListaIncompletaRule implements Rule {
  private static final Clues LIST = Clues.of(":", "(");

  private final Passages passages;

  ListaIncompletaRule(Passages passages) {
    this.passages = passages;
  }

  @Override
  public String code() {
    return "lista-incompleta";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    Lexicon lexicon = new Lexicon();
    return passages.of(edicion).stream()
        .filter(p -> p.words().has(Trait.SEVERAL) && p.has(LIST))
        .flatMap(p -> check(p, lexicon));
  }

  private Stream<Diagnostic> check(Passage passage, Lexicon lexicon) {
    PrintedText prose = passage.source();
    String texto = prose.content();
    return passage.block().stream()
        .filter(Paragraph.class::isInstance)
        .flatMap(p -> AnnouncedList.in((Paragraph) p, texto, lexicon).stream())
        .filter(l -> !l.isComplete())
        .map(
            l ->
                Diagnostic.warning(
                    code(),
                    prose.place(l.start(), l.end()),
                    texto.substring(l.start(), l.end()),
                    Integer.toString(l.listed())));
  }
}
