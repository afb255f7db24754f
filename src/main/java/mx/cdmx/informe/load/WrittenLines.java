package mx.cdmx.informe.load;

import java.util.regex.Pattern;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.diagnostics.SourceFile;
import mx.cdmx.informe.diagnostics.Span;

/**
 * A file as lines with their indentation and the keys that they are under, as an editor sees it,
 * whatever YAML makes of it.
 *
 * @param file the file
 */
record WrittenLines(SourceFile file) {
  private static final Pattern KEY = Pattern.compile("[\"'“]?[\\w-]+[\"'”]?\\s*(:.*)?");
  private static final Pattern OPENS_BLOCK = Pattern.compile("\\w+:\\s*[|>].*");
  private static final Pattern LIKE_A_KEY = Pattern.compile("\\s*[a-z_]+(\\s*[:=].*| [^ ]*|)");

  /** A line by its number from 1. */
  String text(int line) {
    return file.line(line);
  }

  /** How many spaces, of any kind, a line starts with. */
  int indent(int line) {
    return text(line).length() - text(line).stripLeading().length();
  }

  /** A line up to a column. */
  String before(int line, int column) {
    return text(line).substring(0, text(line).offsetByCodePoints(0, column - 1));
  }

  /** The nearest line, from one upwards, that starts with a key; 1 where there is none. */
  int keyAbove(int line) {
    int above = line;
    while (above > 1 && !KEY.matcher(text(above)).matches()) {
      above--;
    }
    return Math.max(1, above);
  }

  /** The nearest line above that is neither blank nor a comment; 1 where there is none. */
  int lineAbove(int line) {
    int above = line - 1;
    while (above > 1 && (text(above).isBlank() || text(above).startsWith("#"))) {
      above--;
    }
    return Math.max(1, above);
  }

  /** Whether a line should be part of the block of text above it, and lacks its indentation. */
  boolean isOutOfItsBlock(int line) {
    return indent(line) < 2
        && !LIKE_A_KEY.matcher(text(line)).matches()
        && OPENS_BLOCK.matcher(text(keyAbove(line - 1))).matches();
  }

  /** Whether the block of text that opens at a line is empty because its text is out of it. */
  boolean hasLostItsBlock(int line) {
    int below = line + 1;
    while (below < file.lines().size() && text(below).isBlank()) {
      below++;
    }
    return isOutOfItsBlock(below);
  }

  /** The place of some characters of a line. */
  Place place(int line, int offset, int length) {
    return Place.of(file, Span.of(line, text(line).codePointCount(0, offset) + 1, length));
  }
}
