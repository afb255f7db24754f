package mx.cdmx.informe.validate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Words of a turn known to be set apart: por sus siglas en inglés, y, en particular, … */
final class Aside implements Inciso {
  private static final Turn ACRONYM =
      Turn.of(" por su", "\\((\\p{Lu}[\\p{L}\\p{N}-]+)( por sus? siglas? en \\p{L}+)")
          .from(Starts.at("("));

  private static final Turn CONNECTIVE =
      Turn.of(
              List.of(
                  "particular,",
                  "especial,",
                  "general,",
                  "en consecuencia,",
                  "por ejemplo,",
                  "tanto,",
                  "por último,",
                  "por consiguiente,",
                  "por supuesto,",
                  "sin embargo,",
                  "no obstante,",
                  "destacada,"),
              "([ye])(?= [edpns])(?<=[\\p{L}\\p{N})”»],? .)( (?:en (?:particular|especial|general|consecuencia)"
                  + "|por (?:ejemplo|lo tanto|tanto|último|consiguiente|supuesto)|sin embargo"
                  + "|no obstante|de (?:manera|forma|modo) (?:particular|especial|destacada)),)")
          .from(Starts.atWord("ye"));

  /** After a semicolon a clause starts, and with it what is set apart. */
  private static final Turn NEW_CLAUSE =
      Turn.of(
              List.of("; y ", "; e "),
              "; ([ye])( (?:de (?:manera|forma|modo) \\p{Ll}+|a través de [^,.;:]{1,60}),)")
          .from(Starts.at(";"));

  /** What is already known is not told from others by a clause. */
  private static final Turn KNOWN =
      Turn.of("dich", "(?=[Dd]ich)\\b([Dd]ich[oa]s? \\p{L}+)( que (?:" + FiniteVerb.ANY + "))")
          .from(Starts.atWord("Dd"));

  /** “se destacó que por medio de…, se refuerza”. */
  private static final Turn AFTER_QUE =
      Turn.of(
              List.of(
                  "que por medio de",
                  "que a través de",
                  "que mediante",
                  "que gracias a",
                  "que debido a",
                  "que en el marco de"),
              "(?=que )\\b(que)( (?:por medio de|a través de|mediante|gracias a|debido a|en el marco de)"
                  + " ([^.,;:()—–]{3,140}+), (?:"
                  + FiniteVerb.ANY
                  + "))")
          .from(Starts.atWord("q"));

  @Override
  public Stream<MissingComma> lacking(Passage passage) {
    Stream<MatchResult> sure =
        Stream.of(ACRONYM, CONNECTIVE, NEW_CLAUSE, KNOWN).flatMap(turn -> turn.in(passage));
    Stream<MatchResult> likely = AFTER_QUE.in(passage).filter(m -> Subject.isPlain(m.group(3)));
    return Stream.concat(sure.map(MissingComma::sure), likely.map(MissingComma::likely));
  }
}
