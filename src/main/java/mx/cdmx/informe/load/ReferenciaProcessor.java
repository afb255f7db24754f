package mx.cdmx.informe.load;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Makes cross-references of {@code [[id]]}, which to CommonMark is text in brackets. */
final class ReferenciaProcessor implements PostProcessor {
  private static final Pattern REFERENCE = Pattern.compile("\\[\\[([^\\[\\]]+)]]");

  @Override
  public Node process(Node root) {
    Prose.find(root, Text.class).forEach(ReferenciaProcessor::split);
    return root;
  }

  private static void split(Text text) {
    String literal = text.getLiteral();
    if (!literal.isEmpty() && literal.indexOf('[') < 0) {
      return;
    }
    Matcher reference = REFERENCE.matcher(literal);
    int done = 0;
    while (reference.find()) {
      before(text, done, reference.start());
      Referencia node = new Referencia(reference.group(1));
      node.setSourceSpans(spans(text, reference.start(), reference.end()));
      text.insertBefore(node);
      done = reference.end();
    }
    if (done == literal.length()) {
      text.unlink();
    } else if (done > 0) {
      List<SourceSpan> rest = spans(text, done, literal.length());
      text.setLiteral(literal.substring(done));
      text.setSourceSpans(rest);
    }
  }

  private static void before(Text text, int start, int end) {
    if (start < end) {
      Text part = new Text(text.getLiteral().substring(start, end));
      part.setSourceSpans(spans(text, start, end));
      text.insertBefore(part);
    }
  }

  /** Where a part is: exact, unless escapes made the text shorter than what was written. */
  private static List<SourceSpan> spans(Text text, int start, int end) {
    List<SourceSpan> spans = text.getSourceSpans();
    boolean asWritten = spans.size() == 1 && spans.get(0).getLength() == text.getLiteral().length();
    return asWritten ? List.of(spans.get(0).subSpan(start, end)) : spans;
  }
}
