package mx.cdmx.informe.validate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** What starts by saying that it is but examples does not end by saying it again. */
final class EntreOtrosRedundanteRule extends PassageRule {
  private static final List<Turn> TWICE =
      List.of(
          twice("entre otr", "entre otr[oa]s"),
          twice("entre much", "entre much[oa]s otr[oa]s"),
          twice("etc", "etcétera|etc\\."));

  EntreOtrosRedundanteRule(Passages passages) {
    super(passages);
  }

  /** What says it first, what is between, and what says it again. */
  private static Turn twice(String clue, String again) {
    return Turn.of(
        clue,
        "(?<!\\p{L})((?:[Ee]ntre (?:ell[oa]s|est[oa]s|l[oa]s que destacan?)|por ejemplo"
            + "|Por ejemplo(?=:)|[Tt]al(?:es)? como)[:,]?) ([^.!?;()]{1,900}?)(,? (?:"
            + again
            + "))(?: \\p{Ll}+)?(?=[.,;:)]|\\z)");
  }

  @Override
  public String code() {
    return "entre-otros-redundante";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    return TWICE.stream()
        .flatMap(turn -> turn.in(passage))
        .filter(m -> FiniteVerb.first(m.group(2)).isEmpty())
        .map(m -> finding(passage, m));
  }

  private Finding finding(Passage passage, MatchResult m) {
    return Finding.of(
        Diagnostic.warning(
            code(),
            passage.place(m.start(3), m.end(3)),
            m.group(1).replaceAll("[:,]", ""),
            m.group(3).replaceAll("^[, ]+", "")));
  }
}
