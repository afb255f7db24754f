package mx.cdmx.informe.proofread;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A subject in the singular has its verb in the singular, whoever went along: “El Ministerio, junto
 * con la Alianza, realizaron la invitación”.
 */
final class SubjectNumberRule extends OpeningRule {
  private static final Set<String> SINGULAR =
      Set.of("el", "la", "un", "una", "este", "esta", "dicho", "dicha");

  private static final Set<String> BODIES =
      Set.of(
          "agencia",
          "comisión",
          "consejería",
          "consejo",
          "coordinación",
          "dirección",
          "instituto",
          "ministerio",
          "organización",
          "organismo",
          "procuraduría",
          "secretaría",
          "sistema",
          "subsecretaría",
          "universidad");

  @Override
  public String getId() {
    return "INFORME_SUJETO_SINGULAR";
  }

  @Override
  Optional<Fault> find(Opening opening) {
    int parts = opening.parts().size();
    boolean isTold =
        parts == 1
            ? isOne(opening.subject().subList(0, opening.verb()))
            : parts == 3
                && isOne(opening.subject())
                && isAside(opening.between().get(0))
                && startsWithVerb(opening.last(), opening.verb());
    return isTold && opening.verbWord().isPluralVerb()
        ? Optional.of(new Fault(opening.verbWord(), opening.verbWord(), Optional.empty()))
        : Optional.empty();
  }

  /** Whether a subject is one; a heap of several (“la mayoría de los países”) may count as many. */
  private static boolean isOne(List<Word> subject) {
    return !subject.isEmpty()
        && SINGULAR.contains(subject.get(0).lower())
        && subject.stream().noneMatch(Word::isPluralNoun)
        && subject.stream()
            .noneMatch(w -> w.lower().matches("que|quien(?:es)?|donde|como|se|número|total"))
        && (isBody(subject) ? !joinsSubjects(subject) : !hasLink(subject));
  }

  /** “La Secretaría de Gestión de Riesgos y Protección Civil” is one, “México y Argentina” two. */
  private static boolean isBody(List<Word> subject) {
    return subject.size() > 1 && BODIES.contains(subject.get(1).lower());
  }
}
