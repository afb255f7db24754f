package mx.cdmx.informe.validate;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words of a turn known to be set apart: por sus siglas en inglés, y, en particular, … */
final class Aside {
  private static final Pattern ACRONYM =
      pattern("\\((\\p{Lu}[\\p{L}\\p{N}-]+)( por sus? siglas? en \\p{L}+)");

  private static final Pattern CONNECTIVE =
      pattern(
          "([ye])(?= [edpns])(?<=[\\p{L}\\p{N})”»],? .)( (?:en (?:particular|especial|general|consecuencia)"
              + "|por (?:ejemplo|lo tanto|tanto|último|consiguiente|supuesto)|sin embargo"
              + "|no obstante|de (?:manera|forma|modo) (?:particular|especial|destacada)),)");

  /** After a semicolon a clause starts, and with it what is set apart. */
  private static final Pattern NEW_CLAUSE =
      pattern("; ([ye])( (?:de (?:manera|forma|modo) \\p{Ll}+|a través de [^,.;:]{1,60}),)");

  /** What is already known is not told from others by a clause. */
  private static final Pattern KNOWN =
      pattern("(?=[Dd]ich)\\b([Dd]ich[oa]s? \\p{L}+)( que (?:" + FiniteVerb.ANY + "))");

  /** “se destacó que por medio de…, se refuerza”. */
  private static final Pattern AFTER_QUE =
      pattern(
          "(?=que )\\b(que)( (?:por medio de|a través de|mediante|gracias a|debido a|en el marco de)"
              + " ([^.,;:()—–]{3,140}+), (?:"
              + FiniteVerb.ANY
              + "))");

  private Aside() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** Where one has no comma at its start. */
  static Stream<MissingComma> lacking(Passage passage) {
    Stream<MatchResult> sure =
        Stream.of(ACRONYM, CONNECTIVE, NEW_CLAUSE, KNOWN).flatMap(passage::find);
    Stream<MatchResult> likely = passage.find(AFTER_QUE).filter(m -> Subject.isPlain(m.group(3)));
    return Stream.concat(sure.map(MissingComma::sure), likely.map(MissingComma::likely));
  }
}
