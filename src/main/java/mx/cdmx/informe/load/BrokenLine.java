package mx.cdmx.informe.load;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.diagnostics.Span;

/**
 * The line at which the YAML engine gave up, looked at as an editor would: what the engine says of
 * it is often not what was done wrong, or not where.
 *
 * @param lines the file
 * @param line its number
 * @param column where in it
 */
record BrokenLine(WrittenLines lines, int line, int column) {
  /** What looks like the hyphen of a list and is another sign, or lacks its space. */
  static final Pattern HYPHEN = Pattern.compile("[–—•·●▪‣]|-(?=[\\p{L}{])");

  /** What the engine says of lines for many reasons. */
  private static final Set<String> VAGUE =
      Set.of("yaml-dos-puntos", "yaml-sangria", "yaml-falta-dos-puntos");

  private static final Pattern INDENTED_KEY = Pattern.compile("\\s+\\w+");
  private static final Pattern INVISIBLE =
      Pattern.compile("^\\s*+(?:- )?(?:\\w+:)? *([\\p{Zs}\\u200B\\uFEFF&&[^ ]])");
  private static final Pattern PROSE_WITHOUT_BLOCK =
      Pattern.compile("(" + String.join("|", ProseStyleCheck.PROSE) + "):(?!\\s*[|>])");
  private static final Pattern OPEN_QUOTE =
      Pattern.compile("^\\s*(?:- )?\\w+: +(?:(\")(?:[^\"\\\\]|\\\\.)*|(')[^']*)$");
  private static final Pattern CLOSED = Pattern.compile(".*[\"'\\]}]\\s*");

  /** What an editor must mend, given the name of what the engine found. */
  Diagnostic fault(String code) {
    Matcher invisible = INVISIBLE.matcher(lines.text(line));
    if (invisible.find()) {
      String name = "U+%04X".formatted(lines.text(line).codePointAt(invisible.start(1)));
      return Diagnostic.error("espacio-invisible", at(line, invisible.start(1)), name);
    }
    if (VAGUE.contains(code) && lines.isOutOfItsBlock(line)) {
      return Diagnostic.error("texto-sin-sangria", start(line));
    }
    int key = lines.keyAbove(line);
    Matcher prose = PROSE_WITHOUT_BLOCK.matcher(lines.text(key));
    if (VAGUE.contains(code) && prose.lookingAt()) {
      String name = prose.group(1);
      return Diagnostic.error("texto-no-literal", lines.place(key, 0, name.length()), name);
    }
    if (VAGUE.contains(code) && HYPHEN.matcher(lines.text(line).strip()).lookingAt()) {
      return Diagnostic.error("guion-de-lista", start(line));
    }
    return switch (code) {
      case "yaml-dos-puntos" -> colon();
      case "yaml-sangria" -> indentation();
      case "yaml-invalido" -> directive();
      default -> here(code);
    };
  }

  private Diagnostic colon() {
    String before = lines.before(line, column);
    if (before.matches("\\w+") && line > 1) {
      return new BrokenLine(lines, lines.lineAbove(line), 1).fault("yaml-falta-dos-puntos");
    }
    return here(INDENTED_KEY.matcher(before).matches() ? "yaml-sangria" : "yaml-dos-puntos");
  }

  private Diagnostic indentation() {
    String before = lines.before(line, column);
    if (!before.isBlank() && CLOSED.matcher(before).matches()) {
      return closed();
    }
    for (int number : new int[] {line, lines.lineAbove(line)}) {
      if (lacksHyphen(number)) {
        return Diagnostic.error("guion-de-lista", start(number));
      }
    }
    return here("yaml-sangria");
  }

  /** Text after a closing mark, which may close what was opened by mistake lines above. */
  private Diagnostic closed() {
    for (int above = line - 1; above > 0; above--) {
      Matcher open = OPEN_QUOTE.matcher(lines.text(above));
      if (open.find()) {
        int quote = open.start(1) < 0 ? open.start(2) : open.start(1);
        return Diagnostic.error("yaml-comillas-sin-cerrar", at(above, quote));
      }
    }
    return here("yaml-sobra-texto");
  }

  /** Whether one of the two lines is an item of a list and this one only looks like one. */
  private boolean lacksHyphen(int number) {
    int other = number == line ? lines.lineAbove(line) : line;
    return lines.indent(number) == lines.indent(other)
        && lines.text(other).strip().startsWith("- ")
        && lines.text(number).strip().startsWith("{");
  }

  /** A line that starts with a per cent sign is an order to YAML, which fails after it. */
  private Diagnostic directive() {
    int above = lines.lineAbove(line);
    return lines.text(above).startsWith("%")
        ? Diagnostic.error("yaml-caracter-reservado", start(above))
        : here("yaml-invalido");
  }

  private Diagnostic here(String code) {
    return Diagnostic.error(code, Place.of(lines.file(), Span.of(line, column, 1)));
  }

  private Place start(int number) {
    return at(number, lines.indent(number));
  }

  private Place at(int number, int offset) {
    return lines.place(number, offset, 1);
  }
}
