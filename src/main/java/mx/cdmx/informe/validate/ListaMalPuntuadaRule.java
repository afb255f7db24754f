package mx.cdmx.informe.validate;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The items of a list end all with the same sign, which only short ones go without. */
final class ListaMalPuntuadaRule extends PassageRule {
  private static final Pattern LAST_WORD = Pattern.compile("(?<!\\S)\\S++(?=\\s*\\z)");

  ListaMalPuntuadaRule(Passages passages) {
    super(passages);
  }

  @Override
  public String code() {
    return "lista-mal-puntuada";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    return passage
        .block()
        .filter(b -> b instanceof Paragraph && b.getNext() == null)
        .map(Node::getParent)
        .filter(ListItem.class::isInstance)
        .map(ListItem.class::cast)
        .flatMap(ListStyle::wanted)
        .stream()
        .flatMap(sign -> passage.find(LAST_WORD).map(m -> finding(passage, m, sign)));
  }

  private Finding finding(Passage passage, MatchResult word, String sign) {
    String written = passage.around(word.start(), word.end());
    String right = written.replaceFirst("[.,;](\\s+[yeou])?\\z", "") + sign;
    return Finding.of(
        Diagnostic.warning(code(), passage.place(word.start(), word.end()), written, right));
  }
}
