package mx.cdmx.informe.model;

import java.math.BigDecimal;

/**
 * A city or country.
 *
 * @param id its id
 * @param nombre its name in Spanish
 * @param pais ISO 3166-1 alpha-2 code
 * @param latitud decimal degrees, north positive
 * @param longitud decimal degrees, east positive
 */
public record Lugar(
    String id, String nombre, String pais, BigDecimal latitud, BigDecimal longitud) {}
