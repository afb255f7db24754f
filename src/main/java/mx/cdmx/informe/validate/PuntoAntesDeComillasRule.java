package mx.cdmx.informe.validate;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** The full stop of a sentence goes after the quotation marks that close in it: ”. */
final class PuntoAntesDeComillasRule extends PassageRule {
  private static final Pattern STOP =
      Pattern.compile(
          "\\.(?<=[\\p{Ll}\\p{N})]\\.)(?<!(?<!\\p{L})(?:etc|cf|vol|núm|art|pág|págs)\\.)([”»])"
              + "(\\.|(?=[,;:])|(?=\\s+[\\p{Lu}\\p{N}¿¡“«(])|(?=\\s*\\z))");

  PuntoAntesDeComillasRule(Passages passages) {
    super(passages, ".”", ".»");
  }

  @Override
  public String code() {
    return "punto-antes-de-comillas";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    return passage.find(STOP).map(m -> finding(passage, m));
  }

  private Finding finding(Passage passage, MatchResult m) {
    boolean goesOn = m.end() < passage.text().length() && isMark(passage.text().charAt(m.end()));
    String right = m.group(1) + (goesOn ? "" : ".");
    return Finding.of(
        Diagnostic.warning(
            code(),
            passage.place(m.start(), m.end()),
            passage.around(m.start(), m.end()),
            passage.around(m.start(), m.end(), right)),
        passage.repair(code(), m.start(), m.end(), right));
  }

  private static boolean isMark(char character) {
    return character == ',' || character == ';' || character == ':';
  }
}
