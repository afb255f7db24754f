package mx.cdmx.informe.model;

import java.util.List;
import java.util.Optional;

/**
 * Whoever the city worked with.
 *
 * @param id its id
 * @param nombre its full name
 * @param siglas its acronym
 * @param clase what it is, from the closed list of the schema
 * @param pais ISO 3166-1 alpha-2 code of its country
 * @param variantes other ways it is written
 */
public record Socio(
    String id,
    String nombre,
    Optional<String> siglas,
    String clase,
    Optional<String> pais,
    List<String> variantes) {

  public Socio {
    variantes = List.copyOf(variantes);
  }
}
