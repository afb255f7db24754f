package mx.cdmx.informe.render;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.cdmx.informe.render.MapDrawing.Forma;
import mx.cdmx.informe.render.MapDrawing.Guia;
import mx.cdmx.informe.render.MapDrawing.Marco;
import mx.cdmx.informe.render.MapDrawing.Punto;
import mx.cdmx.informe.render.MapDrawing.Rotulo;
import mx.cdmx.informe.render.MapDrawing.Titulo;
import org.w3c.dom.Element;

/**
 * Paints the map on paper, where the template has an {@code object} of type {@code informe/mapa}:
 * vectors and real letters, in the colours that {@code web/cifras.css} gives it on screens.
 */
final class MapPainter implements FSObjectDrawerFactory, FSObjectDrawer {
  private static final String TYPE = "informe/mapa";
  private static final Color LAND = new Color(0xECEAE6);
  private static final Color TINT = new Color(0xD9B9C5);
  private static final Color HOME = new Color(0xC08A9E);
  private static final Color DOT = new Color(0x7A1C3A);
  private static final Color LINE = new Color(0x8A8F96);
  private static final Color TEXT = new Color(0x1E2226);

  /** A subpath: where it starts, then its steps. */
  private static final Pattern RING = Pattern.compile("M(-?\\d+),(-?\\d+)l([^z]*)z");

  private static final Pattern STEP = Pattern.compile("(-?\\d+),(-?\\d+)");

  private final MapDrawing drawing;
  private final FontSet fonts;

  MapPainter(MapDrawing drawing, FontSet fonts) {
    this.drawing = drawing;
    this.fonts = fonts;
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return element.getAttribute("type").equals(TYPE);
  }

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    return isReplacedObject(element) ? this : null;
  }

  @Override
  public Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dots) {
    float wide = (float) (width / dots);
    float tall = (float) (height / dots);
    device.drawWithGraphics(
        (float) x, (float) y, wide, tall, page -> paint(page, wide / drawing.ancho()));
    return Map.of();
  }

  private void paint(Graphics2D page, double scale) {
    page.scale(scale, scale);
    page.setColor(LAND);
    page.fill(path(drawing.tierra()));
    page.setStroke(new BasicStroke(1.5f));
    for (Forma forma : drawing.formas()) {
      Path2D shape = path(forma.trazo());
      page.setColor(forma.clase().equals("pais") ? TINT : HOME);
      page.fill(shape);
      page.setColor(Color.WHITE);
      page.draw(shape);
    }
    page.setColor(LINE);
    for (Marco m : drawing.marcos()) {
      page.draw(new Rectangle2D.Double(m.x(), m.y(), m.ancho(), m.alto()));
    }
    for (Guia g : drawing.guias()) {
      page.draw(new Line2D.Double(g.x1(), g.y1(), g.x2(), g.y2()));
    }
    for (Punto punto : drawing.puntos()) {
      Shape dot = dot(punto);
      page.setColor(punto.clase().equals("pais") ? TINT : DOT);
      page.fill(dot);
      page.setColor(Color.WHITE);
      page.draw(dot);
    }
    page.setColor(TEXT);
    for (Titulo t : drawing.titulos()) {
      write((PdfBoxGraphics2D) page, WorldMap.TITLE, t.texto(), t.x(), t.y());
    }
    for (Rotulo r : drawing.rotulos()) {
      page.setColor(r.clase().startsWith("de-ciudad") ? DOT : TEXT);
      write((PdfBoxGraphics2D) page, WorldMap.face(r), r.texto(), r.x(), r.y());
    }
  }

  private void write(PdfBoxGraphics2D page, FontFace face, String words, int x, int y) {
    page.setFontTextDrawer(new RealText(fonts.load(face), MapLabels.SIZE));
    page.drawString(new AttributedString(words).getIterator(), x, y);
  }

  private static Shape dot(Punto punto) {
    int r = punto.radio();
    if (!punto.rombo()) {
      return new Ellipse2D.Double(punto.x() - r, punto.y() - r, 2.0 * r, 2.0 * r);
    }
    Path2D rhombus = new Path2D.Double();
    rhombus.moveTo(punto.x(), punto.y() - r);
    rhombus.lineTo(punto.x() + r, punto.y());
    rhombus.lineTo(punto.x(), punto.y() + r);
    rhombus.lineTo(punto.x() - r, punto.y());
    rhombus.closePath();
    return rhombus;
  }

  private static Path2D path(String written) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    RING.matcher(written).results().forEach(ring -> append(ring, path));
    return path;
  }

  private static void append(MatchResult ring, Path2D path) {
    int[] at = {Integer.parseInt(ring.group(1)), Integer.parseInt(ring.group(2))};
    path.moveTo(at[0], at[1]);
    STEP.matcher(ring.group(3))
        .results()
        .forEach(
            step -> {
              at[0] += Integer.parseInt(step.group(1));
              at[1] += Integer.parseInt(step.group(2));
              path.lineTo(at[0], at[1]);
            });
    path.closePath();
  }
}
