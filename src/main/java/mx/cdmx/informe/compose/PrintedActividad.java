package mx.cdmx.informe.compose;

import java.util.List;

/**
 * An activity as a unit of the page. Read in the order title, date, prose, then the rest.
 *
 * @param id its id, which is its anchor too
 * @param numero its number in the report, such as "T.05" or "2.13"
 * @param nivel level of its title
 * @param titulo its title
 * @param fecha its date in words, empty where the record has none
 * @param html its prose as well-formed XHTML blocks
 * @param dependencias who took part, in the record's order
 * @param enlaces addresses to go on to
 * @param fotos its photos
 */
public record PrintedActividad(
    String id,
    String numero,
    int nivel,
    String titulo,
    String fecha,
    String html,
    List<PrintedDependencia> dependencias,
    List<PrintedEnlace> enlaces,
    List<PrintedFoto> fotos) {

  public PrintedActividad {
    dependencias = List.copyOf(dependencias);
    enlaces = List.copyOf(enlaces);
    fotos = List.copyOf(fotos);
  }

  /**
   * An agency that took part.
   *
   * @param siglas its acronym as printed
   * @param nombre its full name
   */
  public record PrintedDependencia(String siglas, String nombre) {}

  /**
   * An address to go on to.
   *
   * @param titulo what is there
   * @param url its address: http, https or mailto
   */
  public record PrintedEnlace(String titulo, String url) {}

  /**
   * A photo.
   *
   * @param archivo its path, relative to the edition's {@code fotos/}
   * @param alternativo what a reader who cannot see it should know
   * @param pie its caption, may be empty
   * @param credito who took it, may be empty
   */
  public record PrintedFoto(String archivo, String alternativo, String pie, String credito) {}
}
