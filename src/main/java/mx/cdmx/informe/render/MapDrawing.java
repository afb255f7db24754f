package mx.cdmx.informe.render;

import java.util.List;
import mx.cdmx.informe.compose.Trozo;

/**
 * A map that only has to be painted, in whole units of its canvas, the same for paper and screen.
 *
 * @param ancho its width
 * @param alto its height
 * @param tierra path of all land
 * @param formas the countries that have a shape, to be tinted
 * @param marcos the frames of the insets, and those of what they enlarge of the world
 * @param titulos what each inset shows
 * @param guias lines from a place to its name where the name has no room beside it
 * @param puntos the dots
 * @param rotulos the names that found room
 */
public record MapDrawing(
    int ancho,
    int alto,
    String tierra,
    List<Forma> formas,
    List<Marco> marcos,
    List<Titulo> titulos,
    List<Guia> guias,
    List<Punto> puntos,
    List<Rotulo> rotulos) {

  public MapDrawing {
    formas = List.copyOf(formas);
    marcos = List.copyOf(marcos);
    titulos = List.copyOf(titulos);
    guias = List.copyOf(guias);
    puntos = List.copyOf(puntos);
    rotulos = List.copyOf(rotulos);
  }

  /**
   * A country's shape.
   *
   * @param codigo ISO 3166-1 alpha-2 code of the country
   * @param clase its class in the style sheet: {@code pais} or {@code pais sede}
   * @param trazo its path
   */
  public record Forma(String codigo, String clase, String trazo) {}

  /**
   * A frame.
   *
   * @param x its left
   * @param y its top
   * @param ancho its width
   * @param alto its height
   */
  public record Marco(int x, int y, int ancho, int alto) {
    /** Whether a point lies in it. */
    boolean holds(EqualEarth.Point point) {
      return point.x() >= x && point.x() <= x + ancho && point.y() >= y && point.y() <= y + alto;
    }
  }

  /**
   * The title of an inset.
   *
   * @param x where it starts
   * @param y its base line
   * @param texto what it says
   */
  public record Titulo(int x, int y, String texto) {}

  /** A line from a place to its name. */
  public record Guia(int x1, int y1, int x2, int y2) {}

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
   * A name and its number.
   *
   * @param clase its class in the style sheet: {@code de-ciudad}, {@code de-ciudad sede} or {@code
   *     de-pais}
   * @param x where it starts
   * @param y its base line
   * @param texto what it says: "Lima 6"
   * @param numero the number that it ends with, with what it comes from
   */
  public record Rotulo(String clase, int x, int y, String texto, Trozo numero) {}
}
