package mx.cdmx.informe.validate;

import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.load.Prose;
import mx.cdmx.informe.model.Edicion;
import org.commonmark.node.Paragraph;

/** A list has as many items as the words before it announce: “tres principios: …”. */
final class ListaIncompletaRule implements Rule {
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
    return passages.prose(edicion).flatMap(this::check);
  }

  private Stream<Diagnostic> check(ParsedText prose) {
    String texto = prose.text().content();
    return Prose.find(prose.prose().orElseThrow(), Paragraph.class).stream()
        .flatMap(p -> AnnouncedList.in(p, texto).stream())
        .filter(l -> !l.isComplete())
        .map(
            l ->
                Diagnostic.warning(
                    code(),
                    prose.text().place(l.start(), l.end()),
                    texto.substring(l.start(), l.end()),
                    Integer.toString(l.listed())));
  }
}
