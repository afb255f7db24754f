package mx.cdmx.informe.render;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mx.cdmx.informe.render.MapDrawing.Guia;
import mx.cdmx.informe.render.MapDrawing.Marco;
import mx.cdmx.informe.render.MapDrawing.Punto;

/**
 * Finds room for the names of a panel of a map: beside its dot or, where that is taken, farther off
 * at the end of a line; on no other name, dot or line, within the panel. The first asked for is the
 * first served; a name without room is left out, and the tables have it.
 */
final class MapLabels {
  /** Height of a letter's line and of what stands over its base line, in units of the canvas. */
  static final int SIZE = 31;

  private static final int ASCENT = 23;
  private static final int DESCENT = 5;
  private static final int GAP = 4;

  /** How much farther a name may stand than beside its dot. */
  private static final List<Integer> FARTHER =
      List.of(20, 40, 60, 85, 110, 140, 175, 215, 260, 310);

  /** Where from its dot a name may stand; those level with it first, then those above and below. */
  private static final double[][] DIRECTIONS = {
    {1, 0},
    {-1, 0},
    {.97, -.26},
    {.97, .26},
    {-.97, -.26},
    {-.97, .26},
    {.87, -.5},
    {.87, .5},
    {-.87, -.5},
    {-.87, .5},
    {.71, -.71},
    {.71, .71},
    {-.71, -.71},
    {-.71, .71},
    {.5, -.87},
    {.5, .87},
    {-.5, -.87},
    {-.5, .87},
    {0, -1},
    {0, 1}
  };

  private final TextMeasure measure;
  private final Rectangle2D bounds;
  private final List<Rectangle2D> dots = new ArrayList<>();
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<Rectangle2D> places = new ArrayList<>();
  private final List<Line2D> lines = new ArrayList<>();
  private final List<Guia> leaders = new ArrayList<>();

  /**
   * Where a name may stand.
   *
   * @param line from its place; of no length where it stands beside it
   */
  private record Spot(double x, double y, Line2D line) {
    boolean isFarOff() {
      return !line.getP1().equals(line.getP2());
    }
  }

  /** Where a name begins, on its base line. */
  record Start(int x, int y) {}

  MapLabels(TextMeasure measure, Marco panel) {
    this.measure = measure;
    this.bounds = rectangle(panel);
  }

  /** The same room, before any name is put there. */
  MapLabels copy() {
    return new MapLabels(this);
  }

  private MapLabels(MapLabels other) {
    this.measure = other.measure;
    this.bounds = other.bounds;
    dots.addAll(other.dots);
    taken.addAll(other.taken);
    places.addAll(other.places);
  }

  private static Rectangle2D rectangle(Marco box) {
    return new Rectangle2D.Double(box.x(), box.y(), box.ancho(), box.alto());
  }

  /** Keeps names off a dot. */
  void keepOff(Punto dot) {
    int r = dot.radio();
    dots.add(new Rectangle2D.Double(dot.x() - r, dot.y() - r, 2.0 * r, 2.0 * r));
  }

  /** Keeps names of others off a place without a dot, so that a line can come to it. */
  void keepOff(int x, int y) {
    places.add(new Rectangle2D.Double(x - GAP, y - GAP, 2.0 * GAP, 2.0 * GAP));
  }

  /** Keeps names off a box. */
  void keepOff(Marco box) {
    taken.add(rectangle(box));
  }

  /**
   * Puts a name beside a point that takes some room around it; nothing if there is no room.
   *
   * @param mayCover whether the name may cover a part of the map
   */
  Optional<Start> beside(
      String words, FontFace face, int x, int y, int radius, Predicate<Rectangle2D> mayCover) {
    double wide = measure.width(words, face, SIZE);
    return first(besides(x, y, radius, wide), wide, x, y, mayCover);
  }

  /**
   * Puts a name at the end of a line from a point; nothing if there is no room.
   *
   * @param mayCover whether the name may cover a part of the map
   */
  Optional<Start> farOff(
      String words, FontFace face, int x, int y, int radius, Predicate<Rectangle2D> mayCover) {
    double wide = measure.width(words, face, SIZE);
    List<Spot> spots = new ArrayList<>();
    for (int farther : FARTHER) {
      for (double[] direction : DIRECTIONS) {
        spots.add(farOff(direction, x, y, radius, farther, wide));
      }
    }
    return first(spots, wide, x, y, mayCover);
  }

  private static List<Spot> besides(int x, int y, int radius, double wide) {
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
    return starts.stream().map(s -> new Spot(s[0], s[1], new Line2D.Double(x, y, x, y))).toList();
  }

  private static Spot farOff(
      double[] direction, int x, int y, int radius, int farther, double wide) {
    double far = radius + GAP + farther;
    double endX = x + direction[0] * far;
    double endY = y + direction[1] * far;
    double start =
        direction[0] > .6 ? endX + GAP : direction[0] < -.6 ? endX - GAP - wide : endX - wide / 2;
    double base =
        Math.abs(direction[1]) < .6
            ? endY + ASCENT / 2.0 - 2
            : direction[1] < 0 ? endY - DESCENT : endY + ASCENT;
    return new Spot(
        start,
        base,
        new Line2D.Double(x + direction[0] * radius, y + direction[1] * radius, endX, endY));
  }

  private Optional<Start> first(
      List<Spot> spots, double wide, int x, int y, Predicate<Rectangle2D> mayCover) {
    return spots.stream()
        .filter(s -> isFree(s, wide, x, y) && mayCover.test(box(s, wide)))
        .findFirst()
        .map(s -> take(s, wide));
  }

  private Start take(Spot spot, double wide) {
    taken.add(box(spot, wide));
    if (spot.isFarOff()) {
      lines.add(spot.line());
      leaders.add(
          new Guia(
              rounded(spot.line().getX1()),
              rounded(spot.line().getY1()),
              rounded(spot.line().getX2()),
              rounded(spot.line().getY2())));
    }
    return new Start(rounded(spot.x()), rounded(spot.y()));
  }

  private static int rounded(double number) {
    return (int) Math.round(number);
  }

  private static Rectangle2D box(Spot spot, double wide) {
    return new Rectangle2D.Double(
        spot.x() - GAP / 2.0, spot.y() - ASCENT, wide + GAP, ASCENT + DESCENT);
  }

  private boolean isFree(Spot spot, double wide, int x, int y) {
    Rectangle2D box = box(spot, wide);
    return bounds.contains(box)
        && Stream.concat(dots.stream(), taken.stream()).noneMatch(box::intersects)
        && places.stream().noneMatch(p -> box.intersects(p) && !p.contains(x, y))
        && lines.stream().noneMatch(line -> line.intersects(box))
        && (!spot.isFarOff() || isFree(spot.line(), x, y));
  }

  /** Whether a line from a place meets nothing but what stands at the place itself. */
  private boolean isFree(Line2D line, int x, int y) {
    return lines.stream().noneMatch(line::intersectsLine)
        && taken.stream().noneMatch(line::intersects)
        && dots.stream().noneMatch(d -> line.intersects(d) && !isAt(d, x, y));
  }

  /** Whether a place is in a dot, be it at its edge, which a line from there meets too. */
  private static boolean isAt(Rectangle2D dot, int x, int y) {
    return dot.outcode(x, y) == 0;
  }

  /** The lines from places to names, in the order asked for. */
  List<Guia> leaders() {
    return leaders;
  }
}
