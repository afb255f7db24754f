package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the dates of a text as Spanish prose writes them: {@code 22 de septiembre}, {@code 19 al 23
 * de octubre}, {@code 30 de septiembre al 2 de octubre}, {@code 12, 13 y 14 de julio de 2020},
 * {@code septiembre a diciembre}, {@code 1.º de julio}.
 */
final class SpanishDates {
  /** The months, in order. */
  static final List<String> MONTHS =
      List.of(
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "octubre",
          "noviembre",
          "diciembre");

  private static final FewWords NAMES =
      new FewWords(
          Stream.concat(MONTHS.stream(), Stream.of("setiembre")).collect(Collectors.toSet()));

  private static final String MONTH = "(" + String.join("|", MONTHS) + "|setiembre)\\b";
  private static final String DAY = "(?<![\\d.,])(\\d{1,2}|primero)(?:\\.?[º°o]|ro\\b)?";
  private static final String YEAR = "(?:,?\\s+(?:del?\\s+)?(?:año\\s+)?(\\d{4})\\b)?";
  private static final String TO = "\\s*(?:\\bal?\\b|\\bhasta\\s+el\\b|\\by\\s+el\\b|[-–])\\s*";

  /** Groups: first day, its month, its year, last day, month, year. */
  private static final Pattern DAYS =
      Pattern.compile(
          "(?=[\\dpP])(?:"
              + DAY
              + "(?:\\s+de\\s+"
              + MONTH
              + YEAR
              + ")?(?:"
              + TO
              + "|(?:,\\s*\\d{1,2})*,?\\s+y\\s+)(?=\\d|primero))?"
              + DAY
              + "\\s+de\\s+(?:mes\\s+de\\s+)?"
              + MONTH
              + YEAR,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final int GROUPS_OF_DAYS = 6;

  /** Groups: first month, its year, last month, year. */
  private static final Pattern STRETCH =
      Pattern.compile(
          "\\b" + MONTH + YEAR + "(?:\\s+al?\\s+|\\s*[-–]\\s*)" + MONTH + YEAR,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Groups: month, year. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<=\\b(?:en|durante|de|hasta|desde)\\s)" + MONTH + YEAR,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** The first letters of months, with the long s that is one of those in any case. */
  private static final Starts AT_MONTH = Starts.atWord("EFMAJSONDefmajsond\u017f");

  private SpanishDates() {}

  /** The dates of a text, in order. */
  static List<DateMention> in(String text) {
    if (!hasMonth(text)) {
      return List.of();
    }
    List<DateMention> found = new ArrayList<>();
    char[] rest = text.toCharArray();
    collect(DAYS.matcher(text).results().toList(), rest, found);
    collect(AT_MONTH.find(STRETCH, new String(rest)), rest, found);
    collect(AT_MONTH.find(WHOLE, new String(rest)), rest, found);
    found.sort(Comparator.comparingInt(DateMention::start));
    return found;
  }

  /** The dates of a text that was read, in order. */
  static List<DateMention> in(ReadText text) {
    return text.has(Trait.MONTH) ? in(text.text()) : List.of();
  }

  /** Whether a text names a month. */
  static boolean hasMonth(String text) {
    return NAMES.isIn(text);
  }

  /** Adds what a pattern found and blanks it, so that the next one does not find it again. */
  private static void collect(List<MatchResult> matches, char[] rest, List<DateMention> found) {
    for (MatchResult match : matches) {
      found.add(match.groupCount() == GROUPS_OF_DAYS ? days(match) : months(match));
      Arrays.fill(rest, match.start(), match.end(), '.');
    }
  }

  private static DateMention days(MatchResult m) {
    OptionalInt anio = number(m.group(6));
    int mes = month(m.group(5));
    var hasta = new DateMention.Point(anio, mes, day(m.group(4)));
    if (m.group(1) == null) {
      return new DateMention(m.start(), m.end(), hasta, hasta);
    }
    int desdeMes = m.group(2) == null ? mes : month(m.group(2));
    return new DateMention(
        m.start(),
        m.end(),
        new DateMention.Point(year(m.group(3), anio, desdeMes > mes), desdeMes, day(m.group(1))),
        hasta);
  }

  private static DateMention months(MatchResult m) {
    boolean stretch = m.groupCount() == 4;
    OptionalInt anio = number(m.group(stretch ? 4 : 2));
    int mes = month(m.group(stretch ? 3 : 1));
    var hasta = new DateMention.Point(anio, mes, OptionalInt.empty());
    if (!stretch) {
      return new DateMention(m.start(), m.end(), hasta, hasta);
    }
    int desdeMes = month(m.group(1));
    return new DateMention(
        m.start(),
        m.end(),
        new DateMention.Point(
            year(m.group(2), anio, desdeMes > mes), desdeMes, OptionalInt.empty()),
        hasta);
  }

  /** The year of the first of two: its own, or that of the last, or the one before that. */
  private static OptionalInt year(String own, OptionalInt last, boolean wraps) {
    if (own != null) {
      return number(own);
    }
    return last.isPresent() && wraps ? OptionalInt.of(last.getAsInt() - 1) : last;
  }

  private static OptionalInt number(String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  private static OptionalInt day(String day) {
    return day.equalsIgnoreCase("primero") ? OptionalInt.of(1) : number(day);
  }

  private static int month(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace("setiembre", "septiembre");
    return MONTHS.indexOf(plain) + 1;
  }
}
