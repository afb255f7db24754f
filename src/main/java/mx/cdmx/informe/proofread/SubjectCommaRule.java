package mx.cdmx.informe.proofread;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No comma parts a subject from its verb: “La Secretaría de Cultura, participó en el foro”. */
final class SubjectCommaRule extends OpeningRule {
  private static final Set<String> ARTICLES = Set.of("el", "la", "los", "las");

  /** Verbs of saying, which stand between commas by themselves: “La meta, dijo, es otra”. */
  private static final String SAYS =
      "(?:dijo|dijeron|afirm|agreg|añad|explic|inform|mencion|señal)";

  @Override
  public String getId() {
    return "INFORME_COMA_SUJETO";
  }

  @Override
  Optional<Fault> find(Opening opening) {
    List<List<Word>> parts = opening.parts();
    boolean isParted =
        parts.size() > 1
            && startsWithVerb(opening.last(), opening.verb())
            && !opening.verbWord().lower().matches(SAYS + ".*")
            && opening.between().stream().allMatch(p -> !p.isEmpty())
            && isOneSubject(opening.between());
    if (!isParted) {
      return Optional.empty();
    }
    List<Word> before = parts.get(parts.size() - 2);
    Word last = before.get(before.size() - 1);
    Word next = opening.last().get(0);
    boolean isPlain = next.equals(opening.verbWord()) && last.end() + ", ".length() == next.start();
    return Optional.of(
        new Fault(
            last,
            opening.verbWord(),
            isPlain ? Optional.of(last.text() + " " + next.text()) : Optional.empty()));
  }

  /** Whether the parts go on with the subject: a list within a name, or of several subjects. */
  private static boolean isOneSubject(List<List<Word>> between) {
    if (between.isEmpty()) {
      return true;
    }
    List<Word> end = between.get(between.size() - 1);
    boolean goesOn = between.size() == 1 && Set.of("y", "e").contains(end.get(0).lower());
    boolean isName =
        between.size() > 1
            && between.stream().allMatch(p -> p.get(0).isName() && p.size() < 4)
            && hasLink(end);
    boolean areMany =
        between.size() > 1
            && between.stream().allMatch(p -> ARTICLES.contains(p.get(0).lower()))
            && joinsArticle(end);
    return goesOn || isName || areMany;
  }

  private static boolean joinsArticle(List<Word> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean joins = Set.of("y", "e").contains(words.get(i).lower());
      if (joins && ARTICLES.contains(words.get(i + 1).lower())) {
        return true;
      }
    }
    return false;
  }
}
