package mx.cdmx.informe.validate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** A number has no letters in it that look like figures, nor a Roman numeral small ones. */
final class LetraPorNumeroRule extends PassageRule {
  private static final String MONTH =
      " de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre"
          + "|diciembre)";

  private static final List<Pattern> NUMBERS =
      List.of(
          alone("\\d+[OoIl](?=[\\dOoIl]*\\d)[\\dOoIl]+"),
          alone("\\d{2,}O|(?:19|20)\\d[OoIl]"),
          alone("l\\d+"),
          alone("[OI]\\d" + "(?=" + MONTH + ")"));

  private static final Pattern ROMAN = alone("(?=[XVI]*l)(?!Il)[XVIl]*[XVI][XVIl]*");

  LetraPorNumeroRule(Passages passages) {
    super(passages);
  }

  @Override
  public String code() {
    return "letra-por-numero";
  }

  private static Pattern alone(String number) {
    return Pattern.compile(
        "(?=[\\dOIlXV])(?<![\\p{L}\\p{N}.])(?:" + number + ")(?![\\p{L}\\p{N}])");
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    if (!passage.words().has(Trait.FIGURES_AND_LETTERS)) {
      return Stream.empty();
    }
    Stream<Finding> numbers =
        NUMBERS.stream()
            .flatMap(passage::find)
            .map(m -> finding(passage, m.start(), m.group(), arabic(m.group())));
    Stream<Finding> roman =
        passage
            .find(ROMAN)
            .map(m -> finding(passage, m.start(), m.group(), m.group().replace('l', 'I')));
    return Stream.concat(numbers, roman);
  }

  /** Whether a letter that looks like a figure stands beside one, or an l in a Roman numeral. */
  static boolean mayHaveOne(String word) {
    for (int i = 1; i < word.length(); i++) {
      char a = word.charAt(i - 1);
      char b = word.charAt(i);
      if (isBeside(a, b) || isBeside(b, a)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeside(char letter, char other) {
    return switch (letter) {
      case 'O', 'o', 'I' -> other >= '0' && other <= '9';
      case 'l' -> (other >= '0' && other <= '9') || other == 'X' || other == 'V' || other == 'I';
      default -> false;
    };
  }

  private Finding finding(Passage passage, int start, String written, String right) {
    return Finding.of(
        Diagnostic.error(code(), passage.place(start, start + written.length()), written, right));
  }

  private static String arabic(String written) {
    return written.replaceAll("[Oo]", "0").replaceAll("[Il]", "1");
  }
}
