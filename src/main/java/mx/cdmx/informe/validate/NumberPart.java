package mx.cdmx.informe.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a run of digits that numbers are made of.
 *
 * @param start its first character
 * @param end the one after its last
 * @param kind what it does in a number
 * @param value how much it is, where it is an amount
 * @param moneda the currency that it says by itself, as {@code mdp} does
 * @param follows whether nothing but space parts it from the part before
 */
record NumberPart(
    int start, int end, Kind kind, BigDecimal value, Optional<String> moneda, boolean follows) {

  /** What a part does in a number. */
  enum Kind {
    DIGITS,
    WORD,
    COLLECTIVE,
    MIL,
    MILLON,
    MEDIO,
    Y
  }

  private static final String DIGITS =
      "\\d{1,3}(?:[.,\u00a0\u202f]\\d{3})+(?![.,]?\\d)|\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?";
  private static final Pattern PART =
      Pattern.compile(
          "(?<![\\p{L}\\d_/@#])(?<![\\p{L}\\d][.,:–-]|[–-])(?:("
              + DIGITS
              + ")(?![\\p{L}\\d_@/]|\\.?[ªº°]|[-–:.,][\\p{L}\\d])"
              + "|(\\p{L}+)(?![\\p{L}\\d_@/]|[-.][\\p{L}\\d]))");

  private static final Set<String> ONE_OR_NONE = Set.of("un", "una", "uno", "cero", "medio", "y");

  /** The parts of numbers in a text, in order. */
  static List<NumberPart> of(ReadText words) {
    if (!words.has(Trait.NUMBER)) {
      return List.of();
    }
    String text = words.text();
    List<NumberPart> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(text).useTransparentBounds(true);
    int reached = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.word(i).is(Trait.NUMBER) && words.end(i) > reached) {
        reached = read(matcher, text, Math.max(reached, words.start(i)), words.end(i), parts);
      }
    }
    return parts;
  }

  /** Adds the parts that start in a word, and tells where the last of them ends. */
  private static int read(Matcher matcher, String text, int from, int to, List<NumberPart> parts) {
    int at = start(text, from);
    int end = from;
    while (at < to) {
      end = end(text, at);
      if (mayBePart(text, at, end) && matcher.region(at, text.length()).lookingAt()) {
        String between = parts.isEmpty() ? "." : text.substring(last(parts).end(), at);
        boolean follows = between.isBlank() && !between.contains("\n\n");
        part(matcher, follows).ifPresent(parts::add);
        end = matcher.end();
      }
      at = start(text, end);
    }
    return end;
  }

  /** Where the next run of letters and digits starts: most are words, soon told from numbers. */
  private static int start(String text, int from) {
    int at = from;
    while (at < text.length() && !Letters.orFiguresHave(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && Letters.orFiguresHave(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether a number, or a word of one, is somewhere in a text. */
  static boolean mayBeIn(String text) {
    for (int at = start(text, 0); at < text.length(); ) {
      int end = end(text, at);
      if (mayBePart(text, at, end)) {
        return true;
      }
      at = start(text, end);
    }
    return false;
  }

  /** Whether a number of several things, or a word of one, is somewhere in a text. */
  static boolean mayCountSeveral(String text) {
    return mayBeIn(text) && !ONE_OR_NONE.contains(text.toLowerCase(Locale.ROOT));
  }

  private static boolean mayBePart(String text, int start, int end) {
    return Character.isDigit(text.charAt(start)) || NumberWords.mayBePart(text, start, end);
  }

  private static NumberPart last(List<NumberPart> parts) {
    return parts.get(parts.size() - 1);
  }

  private static Optional<NumberPart> part(Matcher matcher, boolean follows) {
    if (matcher.group(1) != null) {
      return Optional.of(part(matcher, Kind.DIGITS, number(matcher.group(1)), follows));
    }
    String word = matcher.group().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "mil" -> Optional.of(part(matcher, Kind.MIL, BigDecimal.ONE, follows));
      case "millón", "millones", "mdp", "mdd" ->
          Optional.of(part(matcher, Kind.MILLON, BigDecimal.ONE, follows));
      case "medio" -> Optional.of(part(matcher, Kind.MEDIO, BigDecimal.ONE, follows));
      case "y" -> Optional.of(part(matcher, Kind.Y, BigDecimal.ONE, follows));
      default ->
          NumberWords.value(word)
              .map(v -> part(matcher, Kind.WORD, BigDecimal.valueOf(v), follows))
              .or(
                  () ->
                      NumberWords.collective(word)
                          .map(
                              v -> part(matcher, Kind.COLLECTIVE, BigDecimal.valueOf(v), follows)));
    };
  }

  private static NumberPart part(Matcher matcher, Kind kind, BigDecimal value, boolean follows) {
    Optional<String> moneda =
        switch (matcher.group().toLowerCase(Locale.ROOT)) {
          case "mdp" -> Optional.of("MXN");
          case "mdd" -> Optional.of("USD");
          default -> Optional.empty();
        };
    return new NumberPart(matcher.start(), matcher.end(), kind, value, moneda, follows);
  }

  /** Three digits after each separator group thousands; else it is the decimal point. */
  private static BigDecimal number(String digits) {
    boolean grouped = digits.matches("\\d{1,3}(?:[., \u00a0\u202f]\\d{3})+");
    return new BigDecimal(grouped ? digits.replaceAll("\\D", "") : digits.replace(',', '.'));
  }

  /** Whether it is a word that may be no more than an article. */
  boolean isArticle() {
    return kind == Kind.WORD && value.compareTo(BigDecimal.ONE) == 0;
  }
}
