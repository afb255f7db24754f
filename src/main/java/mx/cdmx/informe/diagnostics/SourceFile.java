package mx.cdmx.informe.diagnostics;

import java.nio.file.Path;
import java.util.List;

/**
 * A file of the records as it was written.
 *
 * @param path where it is
 * @param name how it is shown: relative to the working folder, with slashes
 * @param text its text, without a byte order mark; empty where it could not be decoded
 * @param lines its lines, without their ends
 */
public record SourceFile(Path path, String name, String text, List<String> lines) {

  public SourceFile {
    lines = lines instanceof Lines ? lines : List.copyOf(lines);
  }

  /** A file of which only the name is known. */
  public static SourceFile unread(Path path, String name) {
    return new SourceFile(path, name, "", List.of());
  }

  /** A file with its text. */
  public static SourceFile of(Path path, String name, String text) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new SourceFile(path, name, body, new Lines(body));
  }

  /** Files are told apart by their names: their texts are long. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** A line by its number from 1; empty past the end. */
  public String line(int number) {
    return number <= lines.size() ? lines.get(number - 1) : "";
  }

  /** The character in a column of a line, both from 1; a space past the end of either. */
  public char at(int line, int column) {
    return lines instanceof Lines written ? written.at(line - 1, column - 1) : ' ';
  }

  /** The place of the file as a whole. */
  public Place whole() {
    return Place.of(this, Span.FILE);
  }
}
