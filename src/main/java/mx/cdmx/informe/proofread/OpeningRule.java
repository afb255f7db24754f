package mx.cdmx.informe.proofread;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** A rule of ours about how a sentence opens, in the form that LanguageTool runs. */
abstract class OpeningRule extends Rule {
  /** What may stand between a subject and its verb. */
  private static final Set<String> CLITICS =
      Set.of("se", "no", "le", "les", "lo", "nos", "también");

  /** What begins an aside about how the subject did it: “a través de …”, “junto con …”. */
  private static final Set<String> ASIDES =
      Set.of("a", "con", "en", "junto", "mediante", "por", "encabezada", "encabezado");

  /** What begins another clause, whose verb is not that of the subject. */
  private static final Set<String> LINKS =
      Set.of(
          "que",
          "quien",
          "quienes",
          "cual",
          "cuales",
          "cuyo",
          "cuya",
          "cuyos",
          "cuyas",
          "donde",
          "cuando",
          "como",
          "si",
          "aunque",
          "porque",
          "mientras",
          "y",
          "e",
          "o",
          "u",
          "ni",
          "pero",
          "sino");

  /** The words from the first at fault to the last; none where there is no fault. */
  abstract Optional<Fault> find(Opening opening);

  /**
   * Words at fault.
   *
   * @param first the first of them
   * @param last and the last
   * @param meant what to write for them, if that is plain
   */
  record Fault(Word first, Word last, Optional<String> meant) {}

  @Override
  public final RuleMatch[] match(AnalyzedSentence sentence) {
    return Opening.of(sentence).flatMap(this::find).stream()
        .map(f -> match(f, sentence))
        .toArray(RuleMatch[]::new);
  }

  private RuleMatch match(Fault fault, AnalyzedSentence sentence) {
    int start = fault.first().start();
    RuleMatch match = new RuleMatch(this, sentence, start, fault.last().end(), getDescription());
    fault.meant().ifPresent(match::setSuggestedReplacement);
    return match;
  }

  @Override
  public final String getDescription() {
    return getId();
  }

  /** Whether a part begins with its verb. */
  static boolean startsWithVerb(List<Word> part, int verb) {
    return part.subList(0, verb).stream().allMatch(w -> CLITICS.contains(w.lower()));
  }

  static boolean isAside(List<Word> part) {
    return part.size() > 2 && (ASIDES.contains(part.get(0).lower()) || part.get(0).isParticiple());
  }

  static boolean hasLink(List<Word> words) {
    return words.stream().anyMatch(w -> LINKS.contains(w.lower()));
  }

  /** Whether words join others than the parts of a name: “Protección Civil y su titular”. */
  static boolean joinsSubjects(List<Word> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean joins = Set.of("y", "e", "o", "u").contains(words.get(i).lower());
      if (joins && !words.get(i + 1).isName()) {
        return true;
      }
    }
    return false;
  }
}
