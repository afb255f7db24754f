package mx.cdmx.informe.validate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** There is one space between words, after a sign and before one that opens, and none elsewhere. */
final class EspaciosRule extends PassageRule {
  private static final String WORD = "[\\p{L}\\p{N}\uFFFC]";

  private static final List<Spacing> SPACINGS =
      List.of(
          new Spacing("(?: {2,}|[ \u00a0]*\\t\\s*)(?<=\\S\\s{1,9})(?=[^\\s,;:.)\\]”»?!])", " "),
          new Spacing("\\s++(?<=[^\\s(\\[“«¿¡]\\s{1,9})(?=[,;:)\\]”»]|[?!](?![?!]))", ""),
          new Spacing(
              "\\s++(?<=[^\\s(\\[“«¿¡]\\s{1,9})(?=\\.(?:[\\s)\\]”»]|\\z|\\p{Lu}\\p{Ll}))", ""),
          new Spacing("\\s++(?<=[(\\[“«¿¡]\\s{1,9})(?=\\S)", ""),
          new Spacing("[,;](?<=(?:" + WORD + "|[)\\]”»%]).)(?=[\\p{L}“«¿¡(\\[])", "$0 "),
          new Spacing("[,;](?<=\\p{L}.)(?=\\p{N})", "$0 "),
          new Spacing(":(?<=[\\p{L})\\]”»].)(?=[\\p{L}“«¿¡(])", "$0 "),
          new Spacing("\\.(?<=(?:\\p{Ll}{2}|[)\\]”»]|\\p{N}).)(?=\\p{Lu}\\p{Ll}|[¿¡“«(])", "$0 "),
          new Spacing("\\.(?<=\\p{Ll}{2}.)(?=\\p{Lu} )", "$0 "),
          new Spacing("[?!](?=\\p{L})", "$0 "),
          new Spacing("\\)(?<!\\(\\p{Ll}{1,8}.)(?=[\\p{L}\\p{N}“«¿¡])", "$0 "),
          new Spacing("[”»](?=[\\p{L}\\p{N}(“«¿¡])", "$0 "),
          new Spacing("\\((?<=[\\p{L}\\p{N}”»].)(?![\\p{Ll}\\p{N}/@]{1,8}\\))", " $0"),
          new Spacing("[“«¿¡](?<=[\\p{L}\\p{N}].)(?=[\\p{L}\\p{N}¿¡])", " $0"));

  private static final Signs OPENING = Signs.of("([“«¿¡");
  private static final Signs WITHOUT_SPACE_BEFORE = Signs.of(",;:.)]”»?!");
  private static final Signs WITH_SPACE_AFTER = Signs.of(",;:.?!)”»");
  private static final Signs BEHIND_SIGNS = Signs.of(",;:.?!)]”»…");

  EspaciosRule(Passages passages) {
    super(passages);
  }

  @Override
  public String code() {
    return "espacios";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    if (!mayBeWrong(passage.words())) {
      return Stream.empty();
    }
    return SPACINGS.stream()
        .flatMap(s -> passage.find(s.fault()).map(m -> finding(passage, m, s.right(m))));
  }

  /** Whether some sign has or lacks a space beside it as few do: most passages are soon done. */
  private static boolean mayBeWrong(ReadText words) {
    int from = 1;
    for (int i = 0; i < words.size(); i++) {
      boolean isUsual = i > 0 && words.isNext(i);
      if (!isUsual && mayBeWrong(words.text(), from, words.start(i))) {
        return true;
      }
      from = words.end(i);
    }
    return mayBeWrong(words.text(), from, words.text().length() - 1);
  }

  /** Whether one of some characters may stand wrongly after the one before it. */
  private static boolean mayBeWrong(String text, int first, int last) {
    for (int i = first; i <= last; i++) {
      char a = text.charAt(i - 1);
      char b = text.charAt(i);
      if (b == '\t' || (a <= ' ' ? isLost(b) : b <= ' ' ? isOpening(a) : isTight(a, b))) {
        return true;
      }
    }
    return false;
  }

  /** A space, or a sign that has none before it. */
  private static boolean isLost(char c) {
    return c <= ' ' || WITHOUT_SPACE_BEFORE.has(c);
  }

  private static boolean isOpening(char c) {
    return OPENING.has(c);
  }

  private static boolean isTight(char a, char b) {
    boolean isAfterSign = WITH_SPACE_AFTER.has(a) && !BEHIND_SIGNS.has(b);
    return isAfterSign || (isOpening(b) && !OPENING.has(a) && a != '—');
  }

  private Finding finding(Passage passage, MatchResult m, String right) {
    Diagnostic diagnostic =
        Diagnostic.warning(
            code(),
            passage.place(m.start(), m.end()),
            passage.around(m.start(), m.end()),
            passage.around(m.start(), m.end(), right));
    // A colon and a space after it would make a key of a title in YAML.
    boolean isSafe = passage.block().isPresent() || !right.startsWith(":");
    return isSafe
        ? Finding.of(diagnostic, passage.repair(code(), m.start(), m.end(), right))
        : Finding.of(diagnostic);
  }

  /**
   * A way to space wrongly.
   *
   * @param fault what is wrong
   * @param instead what to put there; {@code $0} stands for what was found
   */
  private record Spacing(Pattern fault, String instead) {
    Spacing(String fault, String instead) {
      this(Pattern.compile(fault), instead);
    }

    String right(MatchResult found) {
      return instead.replace("$0", found.group());
    }
  }
}
