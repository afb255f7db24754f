package mx.cdmx.informe.compose;

import java.util.List;

/**
 * What changed since the edition before: sentences and small tables, each number with what it comes
 * from. Those of this edition lead to their records; those of the other one cannot.
 *
 * @param ancla anchor of its heading
 * @param nivel level of its heading
 * @param titulo its heading
 * @param nota with what it compares, and how to read it
 * @param secciones its sections in order
 */
public record PrintedCambios(
    String ancla, int nivel, String titulo, String nota, List<Seccion> secciones) {

  public PrintedCambios {
    secciones = List.copyOf(secciones);
  }

  /**
   * A section.
   *
   * @param ancla anchor of its heading
   * @param titulo its heading
   * @param parrafos its paragraphs
   * @param tablas its tables
   * @param cuadros the tables of the annex that the numbers of this edition are from
   */
  public record Seccion(
      String ancla,
      String titulo,
      List<PrintedFrase> parrafos,
      List<Tabla> tablas,
      List<PrintedResumen.Cuadro> cuadros) {

    public Seccion {
      parrafos = List.copyOf(parrafos);
      tablas = List.copyOf(tablas);
      cuadros = List.copyOf(cuadros);
    }
  }

  /**
   * Numbers of both editions, a row a thing.
   *
   * @param titulo what it counts
   * @param columnas headings of its columns: the name, before, now and the change
   * @param filas its rows in order
   */
  public record Tabla(String titulo, List<String> columnas, List<Fila> filas) {

    public Tabla {
      columnas = List.copyOf(columnas);
      filas = List.copyOf(filas);
    }
  }

  /**
   * A row.
   *
   * @param titulo what is counted
   * @param numeros before, now, and the change
   */
  public record Fila(String titulo, List<Trozo> numeros) {

    public Fila {
      numeros = List.copyOf(numeros);
    }
  }
}
