package mx.cdmx.informe.validate;

import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Origin;
import mx.cdmx.informe.load.Prose;
import mx.cdmx.informe.model.Edicion;
import org.commonmark.node.Paragraph;

/** A list has as many items as the words before it announce: “tres principios: …”. */
final class ListaIncompletaRule implements Rule {
  @Override
  public String code() {
    return "lista-incompleta";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    return Stream.concat(
        check(edicion.presentacion().texto(), edicion.presentacion().origin()),
        edicion.actividades().stream().flatMap(a -> check(a.texto(), a.origin())));
  }

  private Stream<Diagnostic> check(String texto, Origin origin) {
    return Prose.find(Prose.parse(texto), Paragraph.class).stream()
        .flatMap(p -> AnnouncedList.in(p, texto).stream())
        .filter(l -> !l.isComplete())
        .map(
            l ->
                Diagnostic.warning(
                    code(),
                    origin.within(l.start(), l.end(), "texto"),
                    texto.substring(l.start(), l.end()),
                    Integer.toString(l.listed())));
  }
}
