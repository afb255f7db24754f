package mx.cdmx.informe.compose;

import java.util.List;

/**
 * An alphabetical index of the back matter.
 *
 * @param ancla anchor of its heading
 * @param nivel level of its heading
 * @param titulo its heading
 * @param nota what is in it and what is not, may be empty
 * @param letras its entries by their first letter
 */
public record PrintedIndice(
    String ancla, int nivel, String titulo, String nota, List<Letra> letras) {

  public PrintedIndice {
    letras = List.copyOf(letras);
  }

  /**
   * The entries under a letter.
   *
   * @param letra the letter, without accent
   * @param entradas the entries in alphabetical order
   */
  public record Letra(String letra, List<Entrada> entradas) {
    public Letra {
      entradas = List.copyOf(entradas);
    }
  }

  /**
   * An entry.
   *
   * @param nombre what is looked up
   * @param siglas its acronym, may be empty
   * @param actividades where it is, in order of print
   */
  public record Entrada(String nombre, String siglas, List<Llamada> actividades) {
    public Entrada {
      actividades = List.copyOf(actividades);
    }
  }

  /**
   * An activity that an entry leads to.
   *
   * @param ancla its anchor
   * @param numero its number in the report
   * @param titulo its title
   */
  public record Llamada(String ancla, String numero, String titulo) {}
}
