package mx.cdmx.informe.validate;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.load.Prose;
import mx.cdmx.informe.model.Edicion;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * A paragraph ends as a sentence does, or with a colon before a list, a table or a quotation; the
 * items of a list end all alike.
 */
final class ParrafoSinPuntoRule extends PassageRule {
  private static final Pattern SENTENCE = Pattern.compile("[.!?…][”»’)\\]]*\\s*\\z");
  private static final Pattern COLON = Pattern.compile(":\\s*\\z");
  private static final Pattern QUOTATION = Pattern.compile("\\s*(?:[“«‘—–•-]|\\w{1,3}[.)]).*");
  private static final Pattern LAST_WORD = Pattern.compile("(?<!\\S)\\S++(?=\\s*\\z)");

  ParrafoSinPuntoRule(Passages passages) {
    super(passages);
  }

  @Override
  public String code() {
    return "parrafo-sin-punto";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    return passage.block().filter(Paragraph.class::isInstance).stream()
        .map(paragraph -> lacking(paragraph, passage.text()))
        .filter(mark -> !mark.isEmpty())
        .flatMap(mark -> passage.find(LAST_WORD).map(m -> finding(passage, m, mark)));
  }

  private Finding finding(Passage passage, MatchResult word, String mark) {
    String right = passage.around(word.start(), word.end()).replaceFirst("[,;:]\\z", "") + mark;
    return Finding.of(Diagnostic.warning(code(), passage.place(word.start(), word.end()), right));
  }

  /** The sign that a paragraph lacks at its end; empty where it lacks none. */
  private static String lacking(Node paragraph, String text) {
    if (endsWithStop(text) || SENTENCE.matcher(text).find()) {
      return "";
    }
    if (COLON.matcher(text).find() && introduces(paragraph.getNext())) {
      return "";
    }
    if (paragraph.getParent() instanceof ListItem item) {
      return paragraph.getNext() == null ? new ListEnds(item).lacking() : "";
    }
    return ".";
  }

  /** As nearly all do. */
  private static boolean endsWithStop(String text) {
    return text.endsWith(".") || text.endsWith(".”");
  }

  private static boolean introduces(Node next) {
    return next instanceof ListBlock
        || next instanceof BlockQuote
        || next instanceof TableBlock
        || (next != null && QUOTATION.matcher(Prose.plain(next)).lookingAt());
  }
}
