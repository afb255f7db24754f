package mx.cdmx.informe.validate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** What is set apart stands between dashes (—), not between hyphens or half dashes. */
final class GuionPorRayaRule extends PassageRule {
  /** Both dashes of something set apart within a sentence. */
  private static final Pattern PAIR =
      Pattern.compile(
          "([-–])(?<=\\s.)(?=[\\p{L}“«¿¡])[^-–—.;]*(?<=[\\p{L}\\p{N})”»%])([-–])(?=[\\s,.;:])");

  private static final Pattern SPACED = Pattern.compile("-{1,2}(?<=\\S -{1,2})(?= \\S)");
  private static final Pattern OPENING = Pattern.compile("[-–](?<=(?:\\s|\\A).)(?=[\\p{L}“«¿¡])");
  private static final Pattern HALF_CLOSING =
      Pattern.compile("–(?<=[\\p{L}\\p{N})”»%].)(?=[\\s,.;:]|\\z)");

  GuionPorRayaRule(Passages passages) {
    super(passages);
  }

  @Override
  public String code() {
    return "guion-por-raya";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    String text = passage.text();
    if (text.indexOf('–') < 0 && !text.contains(" -") && !text.startsWith("-")) {
      return Stream.empty();
    }
    List<MatchResult> pairs = passage.find(PAIR).toList();
    Stream<Finding> apart =
        Stream.of(OPENING, HALF_CLOSING)
            .flatMap(passage::find)
            .filter(
                m -> pairs.stream().noneMatch(p -> p.start() <= m.start() && m.end() <= p.end()))
            .map(m -> finding(passage, m, passage.around(m.start(), m.end(), "—")));
    Stream<Finding> spaced = passage.find(SPACED).map(m -> finding(passage, m, "–"));
    return Stream.concat(pairs.stream().map(p -> pair(passage, p)), Stream.concat(apart, spaced));
  }

  private Finding finding(Passage passage, MatchResult m, String right) {
    return Finding.of(
        Diagnostic.warning(code(), passage.place(m.start(), m.end()), m.group(), right));
  }

  private Finding pair(Passage passage, MatchResult pair) {
    String inside = pair.group().substring(1, pair.group().length() - 1);
    return Finding.of(
        Diagnostic.warning(
            code(),
            passage.place(pair.start(), pair.end()),
            pair.group(1),
            "—" + inside.replace(Passage.STAND_IN, '…') + "—"),
        passage.repair(code(), pair.start(1), pair.end(1), "—"),
        passage.repair(code(), pair.start(2), pair.end(2), "—"));
  }
}
