package mx.cdmx.informe.model;

import java.util.List;

/**
 * An agency of the city's government.
 *
 * @param id its acronym
 * @param nombre its full name
 * @param nombreCorto how it prints where there is little room: its acronym, where it has one in use
 * @param variantes other ways it is written
 */
public record Dependencia(String id, String nombre, String nombreCorto, List<String> variantes) {

  public Dependencia {
    variantes = List.copyOf(variantes);
  }
}
