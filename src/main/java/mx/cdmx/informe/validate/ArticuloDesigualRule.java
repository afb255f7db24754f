package mx.cdmx.informe.validate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** Of three things in a row, either each has its article or the first has it for all. */
final class ArticuloDesigualRule extends PassageRule {
  private static final String ARTICLE = "(?:el|la|los|las)";

  /** A noun that cannot be taken for another kind of word. */
  private static final String NOUN =
      "(?:\\p{Ll}+(?:ción|sión|dad|tud|anza|encia|ancia)|(\\p{Ll}+(?:miento|aje|ismo)))";

  private static final List<String> ENDINGS =
      List.of("ción", "sión", "dad", "tud", "anza", "encia", "ancia", "miento", "aje", "ismo");

  private static final List<String> CLUES =
      ENDINGS.stream()
          .flatMap(e -> Stream.of(e + " y el ", e + " y l", e + " e el ", e + " e l"))
          .toList();

  private static final Turn UNEQUAL =
      Turn.of(
              CLUES,
              "(?<!\\p{L})"
                  + ARTICLE
                  + " \\p{Ll}+, ("
                  + NOUN
                  + ") [ye] "
                  + ARTICLE
                  + " \\p{Ll}{4,}(?!\\p{L})")
          .from(Starts.atWord("el"));

  ArticuloDesigualRule(Passages passages) {
    super(passages, ", ");
  }

  @Override
  public String code() {
    return "articulo-desigual";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    return UNEQUAL.in(passage).map(m -> finding(passage, m));
  }

  private Finding finding(Passage passage, MatchResult m) {
    String right = (m.group(2) == null ? "la " : "el ") + m.group(1);
    return Finding.of(
        Diagnostic.warning(code(), passage.place(m.start(), m.end()), m.group(), right),
        passage.repair(code(), m.start(1), m.end(1), right));
  }
}
