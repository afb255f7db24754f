package mx.cdmx.informe.diagnostics;

/**
 * A stretch of a source text.
 *
 * @param line first line, from 1
 * @param column first column, from 1, in code points of the text as written
 * @param endLine last line
 * @param endColumn the column after the last one
 */
public record Span(int line, int column, int endLine, int endColumn) {

  /** The span that stands for a whole file. */
  public static final Span FILE = new Span(1, 1, 1, 1);

  public Span {
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException(
          "no span: " + line + ":" + column + "-" + endLine + ":" + endColumn);
    }
  }

  /** A span within one line. */
  public static Span of(int line, int column, int length) {
    return new Span(line, column, line, column + length);
  }

  /** From the start of this span to the end of another, later one. */
  public Span to(Span last) {
    return new Span(line, column, last.endLine, last.endColumn);
  }

  /** Whether they have a character in common. */
  public boolean overlaps(Span other) {
    return startsBeforeTheEndOf(other) && other.startsBeforeTheEndOf(this);
  }

  private boolean startsBeforeTheEndOf(Span other) {
    return line < other.endLine || (line == other.endLine && column < other.endColumn);
  }
}
