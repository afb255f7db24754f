package mx.cdmx.informe.render;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.cdmx.informe.render.WorldShapes.Panel;

/**
 * The lands of the countries of a panel: a country's name on another's land says what is not so.
 */
final class Territories {
  /** The path data of SVG that the shapes use: absolute starts, relative lines, closed. */
  private static final Pattern STEP = Pattern.compile("([Ml])?(-?\\d+),(-?\\d+)|z");

  private final Map<String, Path2D> lands;

  private Territories(Map<String, Path2D> lands) {
    this.lands = lands;
  }

  static Territories of(Panel panel) {
    return new Territories(
        panel.countries().entrySet().stream()
            .filter(e -> !e.getValue().path().isEmpty())
            .collect(Collectors.toMap(Map.Entry::getKey, e -> land(e.getValue().path()))));
  }

  /** Whether a box has land of some country but one. */
  boolean hasLandOfAnother(String code, Rectangle2D box) {
    return lands.entrySet().stream()
        .anyMatch(e -> !e.getKey().equals(code) && e.getValue().intersects(box));
  }

  private static Path2D land(String path) {
    Path2D land = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    Matcher step = STEP.matcher(path);
    double x = 0;
    double y = 0;
    while (step.find()) {
      if (step.group(2) == null) {
        land.closePath();
        continue;
      }
      double right = Double.parseDouble(step.group(2));
      double down = Double.parseDouble(step.group(3));
      if ("M".equals(step.group(1))) {
        x = right;
        y = down;
        land.moveTo(x, y);
      } else {
        x += right;
        y += down;
        land.lineTo(x, y);
      }
    }
    return land;
  }
}
