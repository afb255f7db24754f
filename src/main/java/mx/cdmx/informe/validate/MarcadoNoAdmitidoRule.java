package mx.cdmx.informe.validate;

import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Origin;
import mx.cdmx.informe.load.Prose;
import mx.cdmx.informe.model.Edicion;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/**
 * Prose has paragraphs, lists, quotations, links and emphasis. A heading would break the report's
 * outline, an image belongs in {@code fotos}, and four spaces make a block of code by accident.
 */
final class MarcadoNoAdmitidoRule extends ProseRule {
  MarcadoNoAdmitidoRule(Passages passages) {
    super(passages);
  }

  @Override
  public String code() {
    return "marcado-no-admitido";
  }

  @Override
  Stream<Diagnostic> check(Node prose, Origin origin, Edicion edicion) {
    return Prose.find(prose, Node.class).stream()
        .filter(MarcadoNoAdmitidoRule::isForeign)
        .map(n -> Diagnostic.error(code(), place(n, origin)));
  }

  private static boolean isForeign(Node node) {
    return node instanceof Heading
        || node instanceof Image
        || node instanceof ThematicBreak
        || node instanceof IndentedCodeBlock;
  }
}
