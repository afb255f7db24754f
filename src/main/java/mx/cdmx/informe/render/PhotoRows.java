package mx.cdmx.informe.render;

import java.util.ArrayList;
import java.util.List;
import mx.cdmx.informe.compose.PrintedActividad;
import mx.cdmx.informe.compose.PrintedActividad.PrintedFoto;
import mx.cdmx.informe.photo.PhotoSize;

/**
 * How the photos of an activity stand on the page: two beside each other and equally high where
 * their shapes let them, else one by itself; of an odd number the first is the large one. The print
 * template knows it as {@code fotos}; the measures are those of {@code impreso/estilo.css}.
 */
public final class PhotoRows {
  private static final double WIDTH = 122.9;

  /** A photo that no longer fits leaves at most so much of a page empty, less than half. */
  private static final double HEIGHT = 84;

  private static final double GAP = 5;

  /** Less would leave no room for the words below. */
  private static final double NARROWEST = 36;

  /** In half the column, less would be a strip. */
  private static final double LOWEST = 26;

  /** One with few pixels is not spread over the column. */
  private static final double FEWEST_PER_MM = 100 / 25.4;

  private final PhotoFolder folder;

  PhotoRows(PhotoFolder folder) {
    this.folder = folder;
  }

  /**
   * A row of photos.
   *
   * @param cssClass {@code sola} or {@code par}
   * @param fotos from left to right
   */
  public record Fila(String cssClass, List<Puesta> fotos) {
    public Fila {
      fotos = List.copyOf(fotos);
    }
  }

  /**
   * A photo in its place.
   *
   * @param foto the photo and its words
   * @param direccion where the typesetter gets it
   * @param ancho its width in millimetres
   * @param alto its height in millimetres
   */
  public record Puesta(PrintedFoto foto, String direccion, double ancho, double alto) {}

  private record Shape(PrintedFoto foto, PhotoSize pixels) {
    double ratio() {
      return (double) pixels.width() / pixels.height();
    }
  }

  /** The rows of an activity's photos, in their order. */
  public List<Fila> filas(PrintedActividad actividad) {
    List<Shape> shapes = actividad.fotos().stream().map(this::shape).toList();
    List<Fila> rows = new ArrayList<>();
    for (int next = 0; next < shapes.size(); ) {
      boolean leads = next == 0 && shapes.size() % 2 == 1;
      Shape one = shapes.get(next);
      if (!leads && next + 1 < shapes.size() && fit(one, shapes.get(next + 1))) {
        rows.add(pair(one, shapes.get(next + 1)));
        next += 2;
      } else {
        rows.add(alone(one));
        next++;
      }
    }
    return rows;
  }

  private Shape shape(PrintedFoto foto) {
    return new Shape(foto, folder.size(foto.archivo()));
  }

  private static boolean fit(Shape left, Shape right) {
    double height = height(left, right);
    return height >= LOWEST && height * Math.min(left.ratio(), right.ratio()) >= NARROWEST;
  }

  /** At which two photos fill the column. */
  private static double height(Shape left, Shape right) {
    return Math.min(HEIGHT, (WIDTH - GAP) / (left.ratio() + right.ratio()));
  }

  private static Fila pair(Shape left, Shape right) {
    double height = height(left, right);
    return new Fila("par", List.of(placed(left, height), placed(right, height)));
  }

  private static Fila alone(Shape one) {
    double widest = Math.min(WIDTH, one.pixels().width() / FEWEST_PER_MM);
    return new Fila("sola", List.of(placed(one, Math.min(HEIGHT, widest / one.ratio()))));
  }

  private static Puesta placed(Shape shape, double height) {
    double ancho = hundredths(height * shape.ratio());
    double alto = hundredths(height);
    return new Puesta(
        shape.foto(), PhotoStream.address(shape.foto().archivo(), ancho, alto), ancho, alto);
  }

  private static double hundredths(double millimetres) {
    return Math.floor(millimetres * 100) / 100;
  }
}
