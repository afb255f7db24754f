package mx.cdmx.informe.compose;

import java.math.BigDecimal;
import java.util.List;

/**
 * A map of the world with the countries and cities of an edition. It says nothing that the tables
 * do not.
 *
 * @param titulo what it shows
 * @param alternativo what a reader who cannot see it should know
 * @param pie how to read it
 * @param paises the countries, most activities first
 * @param ciudades the cities, most activities first
 */
public record PrintedMapa(
    String titulo, String alternativo, String pie, List<Pais> paises, List<Ciudad> ciudades) {

  public PrintedMapa {
    paises = List.copyOf(paises);
    ciudades = List.copyOf(ciudades);
  }

  /**
   * A country.
   *
   * @param codigo ISO 3166-1 alpha-2 code
   * @param nombre its name in Spanish
   * @param numero how many activities, with what they come from
   * @param sede whether it is the country of the city that reports
   */
  public record Pais(String codigo, String nombre, Trozo numero, boolean sede) {}

  /**
   * A city.
   *
   * @param nombre its name in Spanish
   * @param latitud decimal degrees, north positive
   * @param longitud decimal degrees, east positive
   * @param numero how many activities, with what they come from
   * @param sede whether it is the city that reports
   */
  public record Ciudad(
      String nombre, BigDecimal latitud, BigDecimal longitud, Trozo numero, boolean sede) {}
}
