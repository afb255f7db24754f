package mx.cdmx.informe.compose;

import java.util.List;

/**
 * The edition in figures: sentences and pictures, each number with what it comes from.
 *
 * @param ancla anchor of its heading
 * @param nivel level of its heading
 * @param titulo its heading
 * @param datos the key figures
 * @param secciones its sections in order
 */
public record PrintedResumen(
    String ancla, int nivel, String titulo, List<PrintedDato> datos, List<Seccion> secciones) {

  public PrintedResumen {
    datos = List.copyOf(datos);
    secciones = List.copyOf(secciones);
  }

  /**
   * A section.
   *
   * @param ancla anchor of its heading
   * @param titulo its heading
   * @param parrafos its paragraphs
   * @param columnas its chart over time, if it has one
   * @param barras its charts of bars
   * @param mapas its map, if it has one
   * @param cuadros the tables that its numbers are from
   */
  public record Seccion(
      String ancla,
      String titulo,
      List<PrintedFrase> parrafos,
      List<PrintedColumnas> columnas,
      List<PrintedBarras> barras,
      List<PrintedMapa> mapas,
      List<Cuadro> cuadros) {

    public Seccion {
      parrafos = List.copyOf(parrafos);
      columnas = List.copyOf(columnas);
      mapas = List.copyOf(mapas);
      barras = List.copyOf(barras);
      cuadros = List.copyOf(cuadros);
    }
  }

  /**
   * A reference to what is printed behind the activities.
   *
   * @param rotulo the number of a table, "Cuadro 5", or the title of an annex
   * @param ancla anchor of its heading
   */
  public record Cuadro(String rotulo, String ancla) {}
}
