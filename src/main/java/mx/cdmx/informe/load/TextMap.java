package mx.cdmx.informe.load;

import java.text.Normalizer;
import java.util.List;
import mx.cdmx.informe.diagnostics.SourceFile;
import mx.cdmx.informe.diagnostics.Span;

/** Maps the characters of a loaded text to where they were written. */
final class TextMap {
  private final Node.Scalar scalar;
  private final SourceFile file;

  private TextMap(Node.Scalar scalar, SourceFile file) {
    this.scalar = scalar;
    this.file = file;
  }

  static TextMap of(Node.Scalar scalar, SourceFile file) {
    return new TextMap(scalar, file);
  }

  /**
   * Where some characters stand; the whole text where it was written in a style that hides them.
   *
   * @param start first one, in UTF-16 units
   * @param end the one after the last
   */
  Span span(int start, int end) {
    return switch (scalar.style()) {
      case LITERAL -> inBlock(start).to(inBlock(end));
      case PLAIN, QUOTED -> inLine(start, end);
      case FOLDED -> scalar.span();
    };
  }

  private Span inBlock(int offset) {
    String before = scalar.text().substring(0, offset);
    int row = (int) before.chars().filter(c -> c == '\n').count();
    int inRow = offset - (before.lastIndexOf('\n') + 1);
    List<String> rows = scalar.text().lines().toList();
    String row0 = row < rows.size() ? rows.get(row) : "";
    int line = scalar.span().line() + 1 + row;
    String written = file.line(line);
    int indent = indent(written, row0);
    return Span.of(line, column(written, indent, inRow), 0);
  }

  /** A literal block's line is what was written less its indentation. */
  private static int indent(String written, String loaded) {
    int indent = 0;
    while (indent < written.length()
        && written.charAt(indent) == ' '
        && !nfc(written.substring(indent)).equals(loaded)) {
      indent++;
    }
    return indent;
  }

  private Span inLine(int start, int end) {
    Span span = scalar.span();
    String line = file.line(span.line());
    int first = line.offsetByCodePoints(0, span.column() - 1);
    if (scalar.style() == Node.Style.QUOTED) {
      first++;
    }
    boolean asWritten =
        span.line() == span.endLine()
            && first <= line.length()
            && nfc(line.substring(first)).startsWith(scalar.text());
    if (!asWritten) {
      return span;
    }
    return Span.of(span.line(), column(line, first, start), 0)
        .to(Span.of(span.line(), column(line, first, end), 0));
  }

  /** The column, in code points as written, of a character of the text that starts at an offset. */
  private static int column(String written, int offset, int loaded) {
    int raw = Math.min(offset + loaded, written.length());
    if (!Normalizer.isNormalized(written, Normalizer.Form.NFC)) {
      raw = offset;
      while (raw < written.length() && nfc(written.substring(offset, raw)).length() < loaded) {
        raw++;
      }
      while (raw < written.length()
          && Character.getType(written.charAt(raw)) == Character.NON_SPACING_MARK) {
        raw++;
      }
    }
    return written.codePointCount(0, raw) + 1;
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
