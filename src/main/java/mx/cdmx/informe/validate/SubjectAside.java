package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is set apart between a subject and its verb: La Red, presidida por el Consejo, convocó… */
final class SubjectAside {
  private static final Turn ASIDE =
      Turn.of(
          List.of(
              ", a través de",
              ", por medio de",
              ", por conducto de",
              ", mediante",
              ", junto con",
              ", con apoyo de",
              ", con el apoyo de",
              ", en colabor",
              ", en coordin",
              ", en conjunto",
              ", en alianza",
              "do por",
              "da por",
              "dos por",
              "das por",
              "do en",
              "da en",
              "dos en",
              "das en"),
          "("
              + Subject.REGEX
              + "), ((?:a través de|por medio de|por conducto de|mediante|junto con|con apoyo de"
              + "|con el apoyo de|en (?:colaboración|coordinación|conjunto|alianza) con"
              + "|\\p{Ll}+[ai]d[oa]s? (?:por|en)) [^.,;:!?—–]*+)");

  private static final Pattern BEFORE_VERB = Pattern.compile("[\\p{L}\\p{N})”»] \\z");

  private SubjectAside() {}

  /** Where one runs into the verb. */
  static Stream<MissingComma> lacking(Passage passage) {
    return ASIDE
        .in(passage)
        .filter(m -> Subject.isPlain(m.group(1)))
        .flatMap(m -> beforeVerb(m).stream());
  }

  private static Optional<MissingComma> beforeVerb(MatchResult found) {
    String aside = found.group(2);
    return FiniteVerb.first(aside)
        .filter(verb -> BEFORE_VERB.matcher(aside.substring(0, verb.start())).find())
        .filter(verb -> Subject.isPlain(aside.substring(0, verb.start())))
        .map(
            verb ->
                MissingComma.between(
                    aside.substring(0, verb.start() - 1),
                    found.start(2) + verb.start() - 1,
                    found.start(2) + verb.end(),
                    false));
  }
}
