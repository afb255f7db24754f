package mx.cdmx.informe.validate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of the world's countries in Spanish. */
final class Countries {
  private static final Locale SPANISH = Locale.forLanguageTag("es");

  private static final int START = 3;

  private static final Set<String> NAMES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(SPANISH))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> STARTS =
      NAMES.stream().map(Countries::start).collect(Collectors.toUnmodifiableSet());

  private Countries() {}

  /** Whether a country has a name. */
  static boolean has(String name) {
    return NAMES.contains(name);
  }

  /** Whether some comma of a text has what may be a country after it. */
  static boolean mayFollowComma(String text) {
    for (int at = text.indexOf(", "); at >= 0; at = text.indexOf(", ", at + 1)) {
      if (STARTS.contains(start(text.substring(at + 2, Math.min(at + 2 + START, text.length()))))) {
        return true;
      }
    }
    return false;
  }

  private static String start(String name) {
    return name.substring(0, Math.min(START, name.length()));
  }
}
