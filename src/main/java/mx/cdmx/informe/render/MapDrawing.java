package mx.cdmx.informe.render;

import java.util.List;

/**
 * A map that only has to be painted, in whole units of its grid, the same for paper and screen.
 *
 * @param ancho its width
 * @param alto its height
 * @param tierra path of all land
 * @param formas the countries that have a shape, to be tinted
 * @param puntos the dots, the largest first
 * @param rotulos the names that found room
 */
public record MapDrawing(
    int ancho,
    int alto,
    String tierra,
    List<Forma> formas,
    List<Punto> puntos,
    List<Rotulo> rotulos) {

  public MapDrawing {
    formas = List.copyOf(formas);
    puntos = List.copyOf(puntos);
    rotulos = List.copyOf(rotulos);
  }

  /**
   * A country's shape.
   *
   * @param clase its class in the style sheet: {@code pais} or {@code pais sede}
   * @param trazo its path
   */
  public record Forma(String clase, String trazo) {}

  /**
   * A dot.
   *
   * @param clase its class in the style sheet: {@code ciudad}, {@code ciudad sede} (a rhombus) or
   *     {@code pais} (a country too small for a shape)
   * @param x its middle
   * @param y its middle
   * @param radio its radius; its area grows with the number of activities
   */
  public record Punto(String clase, int x, int y, int radio) {
    /** Whether it is drawn as a rhombus, to be told from the others without its colour. */
    public boolean rombo() {
      return clase.endsWith("sede");
    }
  }

  /**
   * A name.
   *
   * @param clase its class in the style sheet: {@code de-ciudad}, {@code de-ciudad sede} or {@code
   *     de-pais}
   * @param x where it starts
   * @param y its base line
   * @param texto what it says
   */
  public record Rotulo(String clase, int x, int y, String texto) {}
}
