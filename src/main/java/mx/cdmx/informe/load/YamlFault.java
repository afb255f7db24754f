package mx.cdmx.informe.load;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.diagnostics.SourceFile;
import mx.cdmx.informe.diagnostics.Span;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Says in Spanish, and at its right place, what the YAML engine could not read. */
final class YamlFault {
  /** What the engine's texts start with, and the name of ours in the bundle. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("found character '\\t", "yaml-tabulador"),
          Map.entry("mapping values are not allowed here", "yaml-dos-puntos"),
          Map.entry("could not find expected ':'", "yaml-falta-dos-puntos"),
          Map.entry("found unexpected end of stream", "yaml-comillas-sin-cerrar"),
          Map.entry("expected ',' or ']'", "yaml-lista-sin-cerrar"),
          Map.entry("expected ',' or '}'", "yaml-llave-sin-cerrar"),
          Map.entry("expected <block end>", "yaml-sangria"),
          Map.entry("sequence entries are not allowed here", "yaml-guion"),
          Map.entry("mapping keys are not allowed here", "yaml-caracter-reservado"),
          Map.entry("found character '", "yaml-caracter-reservado"),
          Map.entry("found unknown escape character", "yaml-escape"),
          Map.entry("expected a comment or a line break", "yaml-texto-tras-barra"),
          Map.entry("expected the node content", "yaml-caracter-reservado"));

  /** What the engine was reading, where that tells more than what stopped it. */
  private static final Map<String, String> CONTEXTS =
      Map.of(
          "while scanning an alias", "alias-no-admitido",
          "while scanning an anchor", "ancla-o-etiqueta",
          "while scanning a tag", "ancla-o-etiqueta");

  /** Faults that show only after what they swallow: the engine's context is where they began. */
  private static final Set<String> SWALLOWING =
      Set.of(
          "yaml-lista-sin-cerrar",
          "yaml-llave-sin-cerrar",
          "yaml-comillas-sin-cerrar",
          "yaml-falta-dos-puntos",
          "alias-no-admitido",
          "ancla-o-etiqueta");

  private YamlFault() {}

  /** The fault behind an exception of the parser. */
  static Diagnostic of(JacksonException e, SourceFile file) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof ReaderException reader) {
        return Diagnostic.error(
            "caracter-de-control",
            control(reader, file),
            "U+%04X".formatted(reader.getCodePoint()));
      }
      if (cause instanceof MarkedYamlEngineException marked) {
        return marked(marked, file);
      }
    }
    TokenStreamLocation at = e.getLocation();
    Span span =
        at == null || at.getLineNr() < 1
            ? Span.FILE
            : Span.of(at.getLineNr(), Math.max(1, at.getColumnNr()), 0);
    return Diagnostic.error("yaml-invalido", Place.of(file, span));
  }

  private static Diagnostic marked(MarkedYamlEngineException e, SourceFile file) {
    String problem = Optional.ofNullable(e.getProblem()).orElse("");
    String code =
        Optional.ofNullable(e.getContext())
            .map(CONTEXTS::get)
            .or(
                () ->
                    NAMES.entrySet().stream()
                        .filter(name -> problem.startsWith(name.getKey()))
                        .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                        .map(Map.Entry::getValue))
            .orElse("yaml-invalido");
    Optional<Mark> mark =
        SWALLOWING.contains(code)
            ? e.getContextMark().or(e::getProblemMark)
            : e.getProblemMark().or(e::getContextMark);
    return mark.map(
            m ->
                new BrokenLine(new WrittenLines(file), m.getLine() + 1, m.getColumn() + 1)
                    .fault(code))
        .orElseGet(() -> Diagnostic.error(code, file.whole()));
  }

  /** The engine gives only an offset for a character that no YAML text may have. */
  private static Place control(ReaderException e, SourceFile file) {
    for (int number = 1; number <= file.lines().size(); number++) {
      int at = file.line(number).indexOf(e.getCodePoint());
      if (at >= 0) {
        int column = file.line(number).codePointCount(0, at) + 1;
        return Place.of(file, Span.of(number, column, 1));
      }
    }
    return file.whole();
  }
}
