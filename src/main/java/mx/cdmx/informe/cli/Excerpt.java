package mx.cdmx.informe.cli;

import mx.cdmx.informe.diagnostics.Span;

/**
 * The line of a fault as a terminal shows it, cut where it is long.
 *
 * @param shown what is shown of it
 * @param lead how many cells stand before the fault
 * @param width how many cells the fault takes, at least one
 */
record Excerpt(String shown, int lead, int width) {
  /** Code points of a line that are shown, and how many of them before the fault. */
  private static final int WIDEST = 100;

  private static final int LEAD = 40;
  private static final String CUT = "…";

  /** The excerpt for a stretch that begins in a line. */
  static Excerpt of(String line, Span span) {
    int length = line.codePointCount(0, line.length());
    int end = span.endLine() == span.line() ? span.endColumn() - 1 : length;
    int start = Math.min(span.column() - 1, length);
    int stop = Math.min(Math.max(end, start), length);
    int left = length <= WIDEST ? 0 : Math.max(0, start - LEAD);
    int right = length <= WIDEST ? length : Math.min(length, Math.max(left + WIDEST, start + 1));
    Cells before = Cells.NONE.and((left > 0 ? CUT : "") + part(line, left, start));
    Cells marked = before.and(part(line, start, Math.min(stop, right)));
    Cells all = marked.and(part(line, Math.min(stop, right), right) + (right < length ? CUT : ""));
    return new Excerpt(all.text(), before.width(), Math.max(1, marked.width() - before.width()));
  }

  private static String part(String line, int from, int to) {
    return line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to));
  }
}
