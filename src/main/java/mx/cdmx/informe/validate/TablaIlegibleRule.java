package mx.cdmx.informe.validate;

import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Origin;
import mx.cdmx.informe.load.Prose;
import mx.cdmx.informe.model.Edicion;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** A table in prose fits the column of the page, and each of its columns says what it holds. */
final class TablaIlegibleRule extends ProseRule {
  /** In a column of 122.9 mm each then has some 20, as wide as a long word. */
  private static final int MOST_COLUMNS = 6;

  TablaIlegibleRule(Passages passages) {
    super(passages);
  }

  @Override
  public String code() {
    return "tabla-ilegible";
  }

  @Override
  Stream<Diagnostic> check(Node prose, Origin origin, Edicion edicion) {
    return Prose.find(prose, TableHead.class).stream()
        .filter(TablaIlegibleRule::isHard)
        .map(h -> Diagnostic.error(code(), place(h, origin), Integer.toString(MOST_COLUMNS)));
  }

  private static boolean isHard(TableHead head) {
    var headings = Prose.find(head, TableCell.class);
    return headings.size() > MOST_COLUMNS
        || headings.stream().anyMatch(h -> Prose.plain(h).isBlank());
  }
}
