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

  private Countries() {}

  /** Whether a country has a name. */
  static boolean has(String name) {
    return NAMES.contains(name);
  }
}
