package mx.cdmx.informe.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.cdmx.informe.compose.PrintedMapa;
import mx.cdmx.informe.render.MapDrawing.Marco;
import mx.cdmx.informe.render.MapDrawing.Rotulo;
import mx.cdmx.informe.render.MapDrawing.Titulo;
import mx.cdmx.informe.render.WorldShapes.Panel;

/**
 * Draws a report's map: all land, its countries tinted, its cities as dots, and as many names as
 * there is room for; insets enlarge where they crowd. The templates know it as {@code mapas}.
 */
public final class WorldMap {
  private static final FontFace PLAIN = FontFace.of("Source Sans 3", 400);
  private static final FontFace HERE = FontFace.of("Source Sans 3", 600);

  /** The face of the titles of insets. */
  static final FontFace TITLE = HERE;

  private static final int TITLE_X = 10;
  private static final int TITLE_Y = 12;

  /** The face of a name. */
  static FontFace face(Rotulo rotulo) {
    return face(rotulo.clase());
  }

  static FontFace face(String cssClass) {
    return cssClass.endsWith("sede") ? HERE : PLAIN;
  }

  private final WorldShapes shapes;
  private final TextMeasure measure;

  WorldMap(Path templates) {
    this.shapes = WorldShapes.read(templates);
    this.measure = new TextMeasure(templates.resolve("fonts"));
  }

  /** The drawing of a map. */
  public MapDrawing dibujo(PrintedMapa mapa) {
    List<Panel> panels = shapes.panels();
    List<Panel> insets = panels.subList(1, panels.size());
    List<PanelDrawing> drawn = new ArrayList<>();
    for (Panel panel : panels) {
      List<Panel> over = panels.subList(panels.indexOf(panel) + 1, panels.size());
      PanelDrawing drawing = new PanelDrawing(panel, labels(panel), over);
      over.forEach(drawing::keepClearOf);
      drawing.draw(mapa);
      drawn.add(drawing);
    }
    return new MapDrawing(
        shapes.width(),
        shapes.height(),
        panels.stream().map(Panel::land).collect(Collectors.joining()),
        drawn.stream().flatMap(d -> d.formas().stream()).toList(),
        insets.stream().flatMap(i -> List.of(i.enlarged(), i.box()).stream()).toList(),
        insets.stream().map(WorldMap::title).toList(),
        drawn.stream().flatMap(d -> d.guias().stream()).toList(),
        drawn.stream().flatMap(d -> d.puntos().stream()).toList(),
        drawn.stream().flatMap(d -> d.rotulos().stream()).toList());
  }

  private static Titulo title(Panel inset) {
    return new Titulo(inset.box().x() + TITLE_X, foot(inset.box()) - TITLE_Y, inset.title());
  }

  private static int foot(Marco box) {
    return box.y() + box.alto();
  }

  /** The names of the world may stand anywhere on the canvas; those of an inset, within it. */
  private MapLabels labels(Panel panel) {
    if (panel.title().isEmpty()) {
      return new MapLabels(measure, new Marco(0, 0, shapes.width(), shapes.height()));
    }
    MapLabels labels = new MapLabels(measure, panel.box());
    int wide = (int) Math.ceil(measure.width(panel.title(), TITLE, MapLabels.SIZE));
    int tall = MapLabels.SIZE + TITLE_Y;
    labels.keepOff(new Marco(panel.box().x(), foot(panel.box()) - tall, wide + 2 * TITLE_X, tall));
    return labels;
  }
}
