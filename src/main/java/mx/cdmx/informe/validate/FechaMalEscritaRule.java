package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** A date is written as Spanish does: {@code 25 de noviembre de 2020}, {@code 9 al 13 de mayo}. */
final class FechaMalEscritaRule extends PassageRule {
  private static final String MONTH = "(?:" + String.join("|", SpanishDates.MONTHS) + ")";
  private static final String CAPITAL =
      "(?:Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Octubre|Noviembre"
          + "|Diciembre)";
  private static final Clues YEAR_OF = Clues.of("año ");
  private static final String DAY = "(?<!\\d)\\d{1,2}";
  private static final String YEAR = "(?:19|20)\\d{2}(?![\\d.,]\\d|\\d)";

  private static final List<Form> FORMS =
      List.of(
          new Form(afterMonths(" 19", " 20"), MONTH + "( )" + YEAR, " de "),
          new Form(List.of(" a 19", " a 20"), MONTH + " a " + MONTH + " (a) " + YEAR, "de"),
          new Form(
              List.of(
                  " a 0", " a 1", " a 2", " a 3", " a 4", " a 5", " a 6", " a 7", " a 8", " a 9"),
              "(?<!\\bde )" + DAY + "(?: de " + MONTH + ")? (a) " + DAY + " de " + MONTH,
              "al"),
          new Form(afterMonths("-", "–", " -", " –"), MONTH + "( ?[-–] ?)" + MONTH, " a "),
          new Form(
              List.of(
                  "01 de", "02 de", "03 de", "04 de", "05 de", "06 de", "07 de", "08 de", "09 de"),
              "(?<!\\d)(0)[1-9] de " + MONTH,
              ""),
          new Form(
              List.of(" 1.", " 2.", " 1,", " 2,", " 1 ", " 2 "),
              "(?:" + MONTH + " del?|\\baño) [12]([.,  ])\\d{3}",
              ""));

  /** Only with its year, for a street or a school may be called 5 de Mayo. */
  private static final Pattern CAPITAL_MONTH =
      word(
          "(?<=\\b(?:de|en|durante|desde|hasta|a|y) )(" + CAPITAL + ")(?=(?: del?)? " + YEAR + ")");

  FechaMalEscritaRule(Passages passages) {
    super(passages);
  }

  @Override
  public String code() {
    return "fecha-mal-escrita";
  }

  @Override
  public Set<String> yieldsTo() {
    return Set.of("fecha-impresa-de-mas");
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    if (!passage.words().has(Trait.MONTH) && !passage.has(YEAR_OF)) {
      return Stream.empty();
    }
    Stream<Finding> forms =
        FORMS.stream().flatMap(f -> f.wrong().in(passage).map(m -> finding(passage, m, f.right())));
    Stream<Finding> capitals =
        (passage.words().has(Trait.CAPITAL_MONTH)
                ? passage.find(CAPITAL_MONTH)
                : Stream.<MatchResult>empty())
            .map(m -> finding(passage, m, m.group(1).toLowerCase(Locale.ROOT)));
    return Stream.concat(forms, capitals);
  }

  private Finding finding(Passage passage, MatchResult m, String instead) {
    String right =
        m.group().substring(0, m.start(1) - m.start())
            + instead
            + m.group().substring(m.end(1) - m.start());
    return Finding.of(
        Diagnostic.warning(code(), passage.place(m.start(), m.end()), m.group(), right),
        passage.repair(code(), m.start(1), m.end(1), instead));
  }

  /** Each month with each of some signs after it. */
  private static List<String> afterMonths(String... signs) {
    return SpanishDates.MONTHS.stream().flatMap(m -> Stream.of(signs).map(m::concat)).toList();
  }

  /** Whether a word is a month with a capital. */
  static boolean isCapitalMonth(String word) {
    return Character.isUpperCase(word.charAt(0))
        && SpanishDates.MONTHS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Pattern word(String regex) {
    return Pattern.compile(
        "(?=[\\daADdEeFfJjMmNnOoSs])(?<![\\p{L}\\p{N}/.-])" + regex + "(?![\\p{L}\\p{N}])",
        Pattern.UNICODE_CHARACTER_CLASS);
  }

  /**
   * A way to write dates wrongly.
   *
   * @param wrong the date, with what is wrong in it as its group
   * @param right what to put there
   */
  private record Form(Turn wrong, String right) {
    Form(List<String> clues, String wrong, String right) {
      this(new Turn(Clues.of(clues), word(wrong)), right);
    }
  }
}
