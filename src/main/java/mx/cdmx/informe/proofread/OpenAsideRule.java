package mx.cdmx.informe.proofread;

import java.util.List;
import java.util.Optional;

/**
 * An aside after the subject closes before the verb: “La Secretaría, a través de la Dirección
 * convocó a un foro” wants another comma.
 */
final class OpenAsideRule extends OpeningRule {
  @Override
  public String getId() {
    return "INFORME_INCISO_SIN_CERRAR";
  }

  @Override
  Optional<Fault> find(Opening opening) {
    boolean isOpen =
        opening.parts().size() == 2
            && isAside(opening.last())
            && opening.verb() > 1
            && !hasOther(opening.last().subList(0, opening.verb()));
    if (!isOpen) {
      return Optional.empty();
    }
    Word verb = opening.verbWord();
    Word before = opening.last().get(opening.verb() - 1);
    boolean isPlain = before.end() + 1 == verb.start();
    return Optional.of(
        new Fault(
            before,
            verb,
            isPlain ? Optional.of(before.text() + ", " + verb.text()) : Optional.empty()));
  }

  private static boolean hasOther(List<Word> aside) {
    return joinsSubjects(aside)
        || aside.stream()
            .anyMatch(
                w ->
                    w.lower()
                        .matches("que|cual(?:es)?|quien(?:es)?|cuy[oa]s?|donde|cuando|como|se|no"));
  }
}
