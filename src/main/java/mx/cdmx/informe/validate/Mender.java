package mx.cdmx.informe.validate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mx.cdmx.informe.diagnostics.SourceFile;
import mx.cdmx.informe.diagnostics.Span;

/**
 * Puts repairs into a file's text and leaves every other character as it was written. Last, letters
 * written as one sign and a loose accent become one (NFC).
 */
public final class Mender {
  private final SourceFile file;
  private final StringBuilder text;
  private final List<Change> changes = new ArrayList<>();

  /** Mends a file, of which it keeps a copy. */
  public Mender(SourceFile file) {
    this.file = file;
    this.text = new StringBuilder(file.text());
  }

  /**
   * A line that was mended.
   *
   * @param line its number, from 1
   * @param before the words as they were
   * @param after and as they are
   */
  public record Change(int line, String before, String after) {}

  /** Makes the repairs; of those that overlap, all but the first wait for another time. */
  public String mend(List<Repair> repairs) {
    List<Edit> edits = fitting(repairs);
    for (int i = edits.size() - 1; i >= 0; i--) {
      text.replace(edits.get(i).start(), edits.get(i).end(), edits.get(i).after());
    }
    tell(edits);
    if (changes.isEmpty()) {
      composeAccents();
    }
    return text.toString();
  }

  /** What was changed, by line. */
  public List<Change> changes() {
    return List.copyOf(changes);
  }

  /** Those whose place in the file has what they were made for, in order. */
  private List<Edit> fitting(List<Repair> repairs) {
    List<Edit> fitting = new ArrayList<>();
    int done = 0;
    List<Edit> inOrder =
        repairs.stream()
            .distinct()
            .map(this::edit)
            .sorted(Comparator.comparingInt(Edit::start))
            .toList();
    for (Edit edit : inOrder) {
      if (edit.start() >= done && edit.isFit(file.text())) {
        fitting.add(edit);
        done = edit.end();
      }
    }
    return fitting;
  }

  private Edit edit(Repair repair) {
    Span span = repair.place().span();
    int start = offset(span.line(), span.column());
    int end = offset(span.endLine(), span.endColumn());
    return new Edit(span.line(), start, end, repair.before(), repair.after());
  }

  /** Tells the words that changed, those that touch as one. */
  private void tell(List<Edit> edits) {
    String was = file.text();
    for (int i = 0; i < edits.size(); i++) {
      Edit first = edits.get(i);
      int from = wordStart(first.start());
      StringBuilder after = new StringBuilder(was.substring(from, first.start()) + first.after());
      int told = first.end();
      while (i + 1 < edits.size() && edits.get(i + 1).start() <= wordEnd(told)) {
        Edit next = edits.get(++i);
        after.append(was, told, next.start()).append(next.after());
        told = next.end();
      }
      after.append(was, told, wordEnd(told));
      changes.add(new Change(first.line(), was.substring(from, wordEnd(told)), after.toString()));
    }
  }

  private int wordStart(int at) {
    int start = at;
    while (start > 0 && !Character.isWhitespace(file.text().charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int wordEnd(int at) {
    int end = at;
    while (end < file.text().length() && !Character.isWhitespace(file.text().charAt(end))) {
      end++;
    }
    return end;
  }

  private void composeAccents() {
    List<String> lines = file.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (!Normalizer.isNormalized(lines.get(i), Normalizer.Form.NFC)) {
        changes.add(new Change(i + 1, lines.get(i).strip(), nfc(lines.get(i)).strip()));
      }
    }
    if (!changes.isEmpty()) {
      text.replace(0, text.length(), nfc(text.toString()));
    }
  }

  /** Where a column of a line is in the text. */
  private int offset(int line, int column) {
    String whole = file.text();
    int at = 0;
    for (int i = 1; i < line; i++) {
      at += file.line(i).length();
      at += whole.startsWith("\r\n", at) ? 2 : 1;
    }
    return whole.offsetByCodePoints(at, column - 1);
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** A repair by its place in the text. */
  private record Edit(int line, int start, int end, String before, String after) {
    boolean isFit(String text) {
      return start <= end && nfc(text.substring(start, end)).equals(before);
    }
  }
}
