package mx.cdmx.informe.validate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of the world's countries in Spanish. */
final class Countries {
  private static final Locale SPANISH = Locale.forLanguageTag("es");

  private static final Set<String> NAMES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(SPANISH))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> FIRST_WORDS =
      NAMES.stream().map(name -> firstWord(name, 0)).collect(Collectors.toUnmodifiableSet());

  private Countries() {}

  /** Whether a country has a name. */
  static boolean has(String name) {
    return NAMES.contains(name);
  }

  /** Whether some comma of a text has what may be a country after it. */
  static boolean mayFollowComma(String text) {
    for (int at = text.indexOf(", "); at >= 0; at = text.indexOf(", ", at + 1)) {
      if (Character.isUpperCase(text.charAt(Math.min(at + 2, text.length() - 1)))
          && FIRST_WORDS.contains(firstWord(text, at + 2))) {
        return true;
      }
    }
    return false;
  }

  private static String firstWord(String text, int start) {
    int end = start;
    while (end < text.length() && Letters.has(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }
}
