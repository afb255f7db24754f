package mx.cdmx.informe.render;

/**
 * The Equal Earth projection (Šavrič, Patterson and Jenny, 2018, equations 7 to 9), on the grid of
 * the prepared shapes: areas keep their proportion, so that a tint shows a country as large as it
 * is.
 *
 * @param meridian the central meridian, degrees east
 * @param scale grid units per unit of the projection
 * @param edge from the left edge of the grid to the central meridian
 * @param top the grid's upper edge, in units of the grid, down from the equator
 */
record EqualEarth(double meridian, double scale, double edge, double top) {
  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = StrictMath.sqrt(3) / 2;

  /** A point of the grid. */
  record Point(double x, double y) {}

  /** Where a place falls, by its latitude and longitude in degrees. */
  Point project(double latitude, double longitude) {
    double turn = longitude - meridian;
    double lambda = StrictMath.toRadians(turn - 360 * StrictMath.floor((turn + 180) / 360));
    double theta = StrictMath.asin(M * StrictMath.sin(StrictMath.toRadians(latitude)));
    double t2 = theta * theta;
    double t6 = t2 * t2 * t2;
    double x =
        lambda * StrictMath.cos(theta) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
    double y = theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    return new Point(x * scale + edge, -y * scale - top);
  }
}
