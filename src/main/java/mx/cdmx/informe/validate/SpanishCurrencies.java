package mx.cdmx.informe.validate;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the currency of a number from the words around it. */
final class SpanishCurrencies {
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("dólar", "USD"),
          Map.entry("dólar canadiense", "CAD"),
          Map.entry("dólar australiano", "AUD"),
          Map.entry("peso", "MXN"),
          Map.entry("peso argentino", "ARS"),
          Map.entry("peso chileno", "CLP"),
          Map.entry("peso colombiano", "COP"),
          Map.entry("euro", "EUR"),
          Map.entry("libra", "GBP"),
          Map.entry("franco", "CHF"),
          Map.entry("yen", "JPY"),
          Map.entry("yuan", "CNY"),
          Map.entry("won", "KRW"),
          Map.entry("real", "BRL"));
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)\\s+(?:de\\s+)?((?:dólar|yen|yuan|won|real)(?=(?:es)?\\b)|peso|euro|libra|franco)"
              + "(?:es|s)?\\b(?:\\s+(canadiense|australiano|argentino|chileno|colombiano"
              + "|estadounidense|mexicano|americano|esterlina|suizo)s?\\b)?",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern CODE =
      Pattern.compile(
          "\\s+(?:de\\s+)?(USD|EUR|MXN|GBP|CAD|JPY|CHF|CNY|KRW|BRL|COP)(?![\\p{L}\\p{N}_])");
  private static final Pattern SYMBOL =
      Pattern.compile("(?:(USD?|EUR|MXN|GBP|CAD)\\s*\\$?|(US\\$|€|£|\\$))\\s*$");

  /**
   * A currency and where the words for it end.
   *
   * @param moneda ISO 4217 code
   * @param end the character after its last
   */
  record Found(String moneda, int end) {}

  private SpanishCurrencies() {}

  /** Whether a currency is one whose name it knows. */
  static boolean reads(String moneda) {
    return CODES.containsValue(moneda);
  }

  /** The currency of the number between two offsets. */
  static Optional<Found> around(String text, int start, int end) {
    Matcher after = NAME.matcher(text).region(end, text.length());
    if (after.lookingAt()) {
      return Optional.of(new Found(code(after.group(1), after.group(2)), after.end()));
    }
    Matcher code = CODE.matcher(text).region(end, text.length());
    if (code.lookingAt()) {
      return Optional.of(new Found(code.group(1), code.end()));
    }
    Matcher before = SYMBOL.matcher(text.substring(Math.max(0, start - 5), start));
    if (before.find()) {
      return Optional.of(new Found(symbol(before.group().strip()), end));
    }
    return Optional.empty();
  }

  private static String code(String noun, String adjective) {
    String name = noun.toLowerCase(Locale.ROOT);
    String full = name + " " + (adjective == null ? "" : adjective);
    return CODES.getOrDefault(full.strip(), CODES.get(name));
  }

  private static String symbol(String symbol) {
    return switch (symbol) {
      case "€", "EUR" -> "EUR";
      case "£", "GBP" -> "GBP";
      case "US$", "US", "USD", "USD $", "USD$" -> "USD";
      case "CAD" -> "CAD";
      default -> "MXN";
    };
  }
}
