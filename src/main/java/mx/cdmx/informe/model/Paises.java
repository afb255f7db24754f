package mx.cdmx.informe.model;

import java.util.Locale;
import java.util.MissingResourceException;
import mx.cdmx.informe.diagnostics.Messages;

/**
 * The names of countries in Spanish, from the CLDR that the JDK brings, but for those that its
 * versions spell differently: they stand in the bundle, so that all print the same.
 */
public final class Paises {
  /** ISO 3166-1 code of the country whose capital reports. */
  public static final String PROPIO = "MX";

  private final Messages messages;

  /** Names them in the words of a bundle. */
  public Paises(Messages messages) {
    this.messages = messages;
  }

  /** The name of a country by its ISO 3166-1 alpha-2 code; the code where there is none such. */
  public String nombre(String pais) {
    try {
      return messages.text("pais." + pais);
    } catch (MissingResourceException e) {
      return region(pais).getDisplayCountry(Messages.LOCALE);
    }
  }

  /**
   * Whether a lugar is a whole country, and not a city or region of one: it has the name of its
   * country, in Spanish or as English has it ("Qatar").
   */
  public boolean esPais(Lugar lugar) {
    return lugar.nombre().equals(nombre(lugar.pais()))
        || lugar.nombre().equals(region(lugar.pais()).getDisplayCountry(Locale.ENGLISH));
  }

  private static Locale region(String pais) {
    return new Locale.Builder().setRegion(pais).build();
  }
}
