package mx.cdmx.informe.validate;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** Single quotation marks stand only within double ones. */
final class ComillasSimplesRule extends PassageRule {
  private static final Pattern QUOTED =
      Pattern.compile("‘(?<!\\p{L}‘)((?:[^‘’“”]|(?<=\\p{L})’(?=\\p{L}))+)’(?!\\p{L})");

  ComillasSimplesRule(Passages passages) {
    super(passages, "‘");
  }

  @Override
  public String code() {
    return "comillas-simples";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    return passage
        .find(QUOTED)
        .filter(m -> !isQuoted(passage.text().substring(0, m.start())))
        .map(m -> finding(passage, m));
  }

  private static boolean isQuoted(String before) {
    return Math.max(before.lastIndexOf('“'), before.lastIndexOf('«'))
        > Math.max(before.lastIndexOf('”'), before.lastIndexOf('»'));
  }

  private Finding finding(Passage passage, MatchResult m) {
    return Finding.of(
        Diagnostic.warning(code(), passage.place(m.start(), m.end()), m.group(1)),
        passage.repair(code(), m.start(), m.start() + 1, "“"),
        passage.repair(code(), m.end() - 1, m.end(), "”"));
  }
}
