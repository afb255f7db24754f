package mx.cdmx.informe.validate;

import java.util.Optional;
import java.util.stream.Stream;
import mx.cdmx.informe.load.Prose;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * A text that prints, with what it is as markup.
 *
 * @param text the text
 * @param prose its document, where it is CommonMark
 */
record ParsedText(PrintedText text, Optional<Node> prose) {

  /** Parses a text. */
  static ParsedText of(PrintedText text) {
    return new ParsedText(
        text, text.isProse() ? Optional.of(Prose.parse(text.content())) : Optional.empty());
  }

  /**
   * Its passages: prose has one a paragraph or cell of a table, another text is one, an address
   * none.
   */
  Stream<Passage> passages(Lexicon lexicon) {
    if (text.isAddress()) {
      return Stream.empty();
    }
    return prose
        .map(
            root ->
                Prose.find(root, Node.class).stream()
                    .filter(ParsedText::readsOn)
                    .map(n -> PassageReader.block(n, text, lexicon)))
        .orElseGet(() -> Stream.of(PassageReader.line(text, lexicon)));
  }

  private static boolean readsOn(Node node) {
    return node instanceof Paragraph || node instanceof Heading || node instanceof TableCell;
  }
}
