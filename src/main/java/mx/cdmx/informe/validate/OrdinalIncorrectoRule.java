package mx.cdmx.informe.validate;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** An ordinal in figures has its point and its raised letter: 5.º, 1.er, 8.ª. */
final class OrdinalIncorrectoRule extends PassageRule {
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?=\\d)(?<![\\p{L}\\p{N}.,/-])(\\d{1,3})"
              + "(?:(o|ro|ero|do|to|mo|vo|no|º)|(a|ra|era|da|ta|ma|va|na|ª)|(er)|(°)(?= \\p{L}{4}))"
              + "(?![\\p{L}\\p{N}])");

  private static final String MASCULINE =
      "aniversario|certamen|coloquio|concurso|congreso|conversatorio|encuentro|festival|foro"
          + "|maratón|período|periodo|seminario|simposio|torneo";
  private static final String FEMININE =
      "asamblea|bienal|conferencia|conmemoración|cumbre|edición|feria|jornada|muestra|reunión"
          + "|sesión";

  /** Each of them with a figure before it. */
  private static final Clues COUNTED =
      Clues.of(
          Stream.of((MASCULINE + "|" + FEMININE).split("\\|", -1))
              .flatMap(thing -> IntStream.range(0, 10).mapToObj(figure -> figure + " " + thing))
              .toList());

  /** A number alone before one of the things that are counted by ordinals. */
  private static final Turn BARE =
      new Turn(
          COUNTED,
          Pattern.compile(
              "(?=\\d)(?<=\\A|\\b(?:el|del|al|la|su|este|esta|dicho|dicha) )(\\d{1,3})"
                  + "(?= (?:("
                  + MASCULINE
                  + ")|("
                  + FEMININE
                  + "))\\b)",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));

  private static final Pattern DEGREES =
      Pattern.compile(" (?:Cels|Fahr|nort|lati|long|oest|este|grad)");

  OrdinalIncorrectoRule(Passages passages) {
    super(passages, "0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
  }

  @Override
  public String code() {
    return "ordinal-incorrecto";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    Stream<Finding> abbreviated =
        (mayBeAbbreviated(passage.text()) ? passage.find(ORDINAL) : Stream.<MatchResult>empty())
            .filter(m -> m.group(5) == null || !isDegrees(passage, m))
            .map(m -> finding(passage, m));
    return Stream.concat(abbreviated, BARE.in(passage).map(m -> bare(passage, m)));
  }

  /** Whether some figure has a letter right after it. */
  private static boolean mayBeAbbreviated(String text) {
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      char c = text.charAt(i);
      if (before >= '0' && before <= '9' && (Letters.has(c) || c == '°')) {
        return true;
      }
    }
    return false;
  }

  private Finding bare(Passage passage, MatchResult m) {
    String masculine = m.group(1).matches(".*(?<!1)[13]") ? ".er" : ".º";
    String right = m.group(1) + (m.group(2) == null ? ".ª" : masculine);
    return Finding.of(
        Diagnostic.warning(code(), passage.place(m.start(), m.end()), m.group(), right),
        passage.repair(code(), m.start(), m.end(), right));
  }

  private static boolean isDegrees(Passage passage, MatchResult m) {
    return DEGREES.matcher(passage.text()).region(m.end(), passage.text().length()).lookingAt();
  }

  private Finding finding(Passage passage, MatchResult m) {
    boolean isDegreeSign = m.group(5) != null;
    boolean isShort = m.group(4) != null || mayBeShort(passage, m);
    String right = m.group(1) + (isFeminine(passage, m) ? ".ª" : isShort ? ".er" : ".º");
    Diagnostic diagnostic =
        Diagnostic.warning(code(), passage.place(m.start(), m.end()), m.group(), right);
    return isDegreeSign || mayBeShort(passage, m)
        ? Finding.of(diagnostic)
        : Finding.of(diagnostic, passage.repair(code(), m.start(), m.end(), right));
  }

  private static boolean isFeminine(Passage passage, MatchResult m) {
    boolean nextIs = rest(passage, m).matches("(?s) \\p{L}*(?:a|ión|dad)(?!\\p{L}).*");
    return m.group(3) != null || (m.group(5) != null && nextIs);
  }

  /** Before a noun, {@code primero} and {@code tercero} lose their o: 1.er. */
  private static boolean mayBeShort(Passage passage, MatchResult m) {
    boolean isMasculine = m.group(2) != null || m.group(5) != null;
    return isMasculine
        && m.group(1).matches(".*[13]")
        && !rest(passage, m).matches("(?s)(?: de(?:l)?(?!\\p{L})|[,.;:)]|\\z).*");
  }

  private static String rest(Passage passage, MatchResult m) {
    return passage.text().substring(m.end());
  }
}
