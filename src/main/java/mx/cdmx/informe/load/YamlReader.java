package mx.cdmx.informe.load;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.diagnostics.SourceFile;
import mx.cdmx.informe.diagnostics.Span;
import mx.cdmx.informe.load.Node.Kind;
import mx.cdmx.informe.load.Node.Style;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a YAML 1.2 document into a tree in which every key and value knows its place. What YAML
 * allows and a record must not use (aliases, anchors, tags, a second document, a key twice) is a
 * fault; a fault of form ends the reading.
 */
final class YamlReader {
  private static final int DEEPEST = 20;
  private static final int FIRST_COMBINING = 0x300;

  /** Built so, it makes its schema once, and not anew for each file. */
  private static final YAMLFactory YAML = YAMLFactory.builder().build();

  private final SourceFile file;
  private final Diagnostics found;
  private final YAMLParser parser;

  private YamlReader(SourceFile file, Diagnostics found, YAMLParser parser) {
    this.file = file;
    this.found = found;
    this.parser = parser;
  }

  /** Reads a file; empty, with the fault among the diagnostics, where it cannot be read. */
  static Optional<Node> read(SourceFile file, Diagnostics found) {
    try (YAMLParser parser =
        (YAMLParser) YAML.createParser(ObjectReadContext.empty(), file.text())) {
      return new YamlReader(file, found, parser).document();
    } catch (JacksonException e) {
      found.add(YamlFault.of(e, file));
      return Optional.empty();
    } catch (Refused e) {
      found.add(e.fault);
      return Optional.empty();
    }
  }

  private Optional<Node> document() throws Refused {
    if (parser.nextToken() == null) {
      throw new Refused(Diagnostic.error("archivo-vacio", file.whole()));
    }
    Node root = node(0);
    if (parser.nextToken() != null) {
      throw new Refused(Diagnostic.error("documento-multiple", here(separator())));
    }
    return Optional.of(root);
  }

  /** The line of dashes before the document that starts here. */
  private Span separator() {
    int line = start().line();
    while (line > 1 && !file.line(line).startsWith("---")) {
      line--;
    }
    return Span.of(line, 1, 3);
  }

  private Node node(int depth) throws Refused {
    Span start = start();
    char first = first(start);
    if (depth > DEEPEST) {
      throw new Refused(Diagnostic.error("anidamiento-excesivo", here(start)));
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(depth, start);
      case START_ARRAY -> sequence(depth, start);
      default -> scalar(start, first);
    };
  }

  /** The character with which something starts that a record may have. */
  private char first(Span start) throws Refused {
    if (parser.isCurrentAlias()) {
      throw new Refused(Diagnostic.error("alias-no-admitido", here(start)));
    }
    char first = charAt(start);
    if (first == '&' || first == '!') {
      throw new Refused(Diagnostic.error("ancla-o-etiqueta", here(start)));
    }
    return first;
  }

  private Node mapping(int depth, Span start) throws Refused {
    Span last = start;
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Span> seen = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Span keyStart = start();
      first(keyStart);
      String key = nfc(parser.getString());
      Span keySpan = keyStart.to(end());
      parser.nextToken();
      Node value = node(depth + 1);
      if (!entries.isEmpty() && CommaNumber.continues(last(entries).value(), key, keySpan)) {
        Node.Entry number = entries.remove(entries.size() - 1);
        entries.add(CommaNumber.join(number, key, keySpan));
        continue;
      }
      Span first = seen.putIfAbsent(key, keySpan);
      if (first == null) {
        entries.add(new Node.Entry(key, keySpan, value));
      } else {
        found.add(
            Diagnostic.error(
                "clave-duplicada", here(keySpan), key, Integer.toString(first.line())));
      }
      last = later(keySpan, value.span());
    }
    return new Node.Mapping(entries, start.to(later(last, closing(start, '{'))));
  }

  private static Node.Entry last(List<Node.Entry> entries) {
    return entries.get(entries.size() - 1);
  }

  private Node sequence(int depth, Span start) throws Refused {
    Span last = start;
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Node item = node(depth + 1);
      items.add(item);
      last = item.span();
    }
    return new Node.Sequence(items, start.to(later(last, closing(start, '['))));
  }

  /** Where a flow collection closes; a block one has no mark of its own. */
  private Span closing(Span start, char opening) {
    return charAt(start) == opening ? end() : start;
  }

  private Node scalar(Span start, char first) {
    String text = nfc(parser.getString() == null ? "" : parser.getString());
    Style style =
        switch (first) {
          case '|' -> Style.LITERAL;
          case '>' -> Style.FOLDED;
          case '"', '\'' -> Style.QUOTED;
          default -> Style.PLAIN;
        };
    if (style == Style.LITERAL || style == Style.FOLDED) {
      return new Node.Scalar(text, Kind.TEXT, style, start.to(blockEnd(start)));
    }
    return new Node.Scalar(text, kind(text), style, start.to(later(start, end())));
  }

  private Kind kind(String text) {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> Kind.NULL;
      case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> isDecimal(text) ? Kind.NUMBER : Kind.TEXT;
      default -> Kind.TEXT;
    };
  }

  private static boolean isDecimal(String text) {
    try {
      return new BigDecimal(text).precision() < 100;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** The engine's end of a block runs past blank lines and comments: this is its last line's. */
  private Span blockEnd(Span start) {
    int line = Math.min(end().line(), file.lines().size());
    while (line > start.line() && isOutside(file.line(line), line)) {
      line--;
    }
    String last = file.line(line);
    return Span.of(line, last.codePointCount(0, last.length()) + 1, 0);
  }

  private boolean isOutside(String text, int line) {
    return text.isBlank() || (line == end().line() && end().column() <= indent(text) + 1);
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private char charAt(Span at) {
    return file.at(at.line(), at.column());
  }

  private Span start() {
    return point(parser.currentTokenLocation());
  }

  private Span end() {
    return point(parser.currentLocation());
  }

  private static Span point(TokenStreamLocation at) {
    return Span.of(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), 0);
  }

  private static Span later(Span a, Span b) {
    boolean second =
        b.endLine() > a.endLine() || (b.endLine() == a.endLine() && b.endColumn() > a.endColumn());
    return second ? b : a;
  }

  private Place here(Span span) {
    return Place.of(file, span);
  }

  /** Characters before the combining ones are in NFC as they are. */
  private static String nfc(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** The document has what a record must not use. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Diagnostic fault;

    Refused(Diagnostic fault) {
      super(fault.code());
      this.fault = fault;
    }
  }
}
