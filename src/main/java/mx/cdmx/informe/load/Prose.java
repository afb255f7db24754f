package mx.cdmx.informe.load;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Prose as CommonMark (spec 0.31) with tables as GitHub's flavour writes them (GFM, 4.10) and
 * {@code [[id]]} for cross-references.
 */
public final class Prose {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .postProcessor(new ReferenciaProcessor())
          .build();

  private Prose() {}

  /** The document, whose nodes know where they are in the text. */
  public static Node parse(String texto) {
    return PARSER.parse(texto);
  }

  /** All nodes of a kind, in order of reading. */
  public static <T extends Node> List<T> find(Node root, Class<T> kind) {
    List<T> found = new ArrayList<>();
    collect(root, kind, found);
    return found;
  }

  /** The text in a node, without its markup, in one line. */
  public static String plain(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak part) {
            text.append(' ');
          }

          @Override
          public void visit(HardLineBreak part) {
            text.append(' ');
          }
        });
    return text.toString();
  }

  /** How many nodes are right inside one. */
  public static int children(Node node) {
    int count = 0;
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      count++;
    }
    return count;
  }

  /** Where a node starts in the text, in UTF-16 units. */
  public static int start(Node node) {
    return node.getSourceSpans().stream().mapToInt(SourceSpan::getInputIndex).min().orElse(0);
  }

  /** Where a node ends in the text, in UTF-16 units. */
  public static int end(Node node) {
    return node.getSourceSpans().stream()
        .mapToInt(s -> s.getInputIndex() + s.getLength())
        .max()
        .orElse(0);
  }

  private static <T extends Node> void collect(Node node, Class<T> kind, List<T> found) {
    if (kind.isInstance(node)) {
      found.add(kind.cast(node));
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child, kind, found);
    }
  }
}
