package mx.cdmx.informe.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.cdmx.informe.render.MapDrawing.Punto;
import mx.cdmx.informe.render.MapDrawing.Rotulo;

/**
 * Finds room for the names of a map: beside its dot, on no other name or dot, within the map. The
 * first asked for is the first served; a name without room is left out, and the tables have it.
 */
final class MapLabels {
  /** Height of a letter's line and of what stands over its base line, in units of the grid. */
  static final int SIZE = 31;

  private static final int ASCENT = 23;
  private static final int GAP = 4;

  private final TextMeasure measure;
  private final int width;
  private final int height;
  private final List<Box> taken = new ArrayList<>();
  private final List<Rotulo> placed = new ArrayList<>();

  /** What is drawn somewhere. */
  private record Box(double left, double top, double right, double bottom) {
    boolean overlaps(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  MapLabels(TextMeasure measure, int width, int height) {
    this.measure = measure;
    this.width = width;
    this.height = height;
  }

  /** Keeps names off a dot. */
  void keepOff(Punto dot) {
    taken.add(
        new Box(
            dot.x() - dot.radio(),
            dot.y() - dot.radio(),
            dot.x() + dot.radio(),
            dot.y() + dot.radio()));
  }

  /** Puts a name beside a point that takes some room around it, if there is room for the name. */
  void place(String words, String cssClass, FontFace face, int x, int y, int radius) {
    double wide = measure.width(words, face, SIZE);
    double near = radius + GAP;
    double middle = y + ASCENT / 2.0 - 2;
    double above = y - near;
    double below = y + near + ASCENT;
    List<double[]> starts =
        radius == 0
            ? List.of(
                new double[] {x - wide / 2, middle},
                new double[] {x - wide / 2, middle - ASCENT},
                new double[] {x - wide / 2, middle + ASCENT})
            : List.of(
                new double[] {x + near, middle},
                new double[] {x - near - wide, middle},
                new double[] {x - wide / 2, above},
                new double[] {x - wide / 2, below},
                new double[] {x + near * .7, above + near * .3},
                new double[] {x + near * .7, below - near * .3},
                new double[] {x - near * .7 - wide, above + near * .3},
                new double[] {x - near * .7 - wide, below - near * .3});
    Optional<double[]> free = starts.stream().filter(s -> isFree(box(s, wide))).findFirst();
    free.ifPresent(
        s -> {
          taken.add(box(s, wide));
          placed.add(new Rotulo(cssClass, (int) Math.round(s[0]), (int) Math.round(s[1]), words));
        });
  }

  private static Box box(double[] start, double wide) {
    return new Box(
        start[0] - GAP / 2.0, start[1] - ASCENT, start[0] + wide + GAP / 2.0, start[1] + 5);
  }

  private boolean isFree(Box box) {
    return box.left >= 0
        && box.right <= width
        && box.top >= 0
        && box.bottom <= height
        && taken.stream().noneMatch(box::overlaps);
  }

  /** The names that found room, in the order asked for. */
  List<Rotulo> placed() {
    return placed;
  }
}
