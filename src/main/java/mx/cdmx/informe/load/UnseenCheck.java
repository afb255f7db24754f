package mx.cdmx.informe.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.diagnostics.SourceFile;
import mx.cdmx.informe.diagnostics.Span;

/**
 * What is in a key or a value can be seen: no space at its ends that YAML does not take for one,
 * and no part of it lost because a {@code #} made it a comment.
 */
final class UnseenCheck {
  private static final Pattern ENDS =
      Pattern.compile("^[\\p{Z}\\u200B\\uFEFF]|[\\p{Z}\\u200B\\uFEFF]$");
  private static final Pattern FOREIGN = Pattern.compile("[\\p{Z}\\u200B\\uFEFF&&[^ ]]");
  private static final Pattern WORDS = Pattern.compile(" |^\\p{Lu}\\p{Ll}");
  private static final Pattern COMMENT = Pattern.compile("\\s+#.*");

  /** The no-break space: before it there is no other that cannot be seen. */
  private static final char NO_BREAK = '\u00A0';

  private static final char LATIN = '\u024F';

  private final SourceFile file;
  private final Diagnostics found;
  private final boolean mayHaveComment;

  UnseenCheck(SourceFile file, Diagnostics found) {
    this.file = file;
    this.found = found;
    this.mayHaveComment = file.text().indexOf('#') >= 0;
  }

  void check(Node node) {
    for (Node.Entry entry : node.members()) {
      check(
          FOREIGN, new Node.Scalar(entry.key(), Node.Kind.TEXT, Node.Style.PLAIN, entry.keySpan()));
      check(entry.value());
    }
    node.items().forEach(this::check);
    if (node instanceof Node.Scalar scalar && scalar.style() == Node.Style.PLAIN) {
      check(ENDS, scalar);
      if (mayHaveComment) {
        checkRest(scalar);
      }
    }
  }

  private void check(Pattern pattern, Node.Scalar scalar) {
    if (isPlain(scalar.text())) {
      return;
    }
    Matcher space = pattern.matcher(scalar.text());
    if (space.find()) {
      Place place = Place.of(file, TextMap.of(scalar, file).span(space.start(), space.end()));
      String name = "U+%04X".formatted(scalar.text().codePointAt(space.start()));
      found.add(Diagnostic.error("espacio-invisible", place, name));
    }
  }

  /** Whether all its characters can be seen, but for spaces that have one on each side. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isInside = i > 0 && i < text.length() - 1;
      if (c == NO_BREAK || c > LATIN || (c == ' ' && !isInside)) {
        return false;
      }
    }
    return true;
  }

  /** A comment after an id or a value of a closed list hides nothing. */
  private void checkRest(Node.Scalar scalar) {
    int line = scalar.span().endLine();
    int column = scalar.span().endColumn();
    String written = file.line(line);
    String rest = written.substring(written.offsetByCodePoints(0, column - 1));
    if (WORDS.matcher(scalar.text()).find() && COMMENT.matcher(rest).matches()) {
      int spaces = rest.length() - rest.stripLeading().length();
      int length = rest.codePointCount(spaces, rest.length());
      Span comment = Span.of(line, column + spaces, length);
      found.add(Diagnostic.warning("comentario-en-valor", Place.of(file, comment)));
    }
  }
}
