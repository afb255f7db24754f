package mx.cdmx.informe.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mx.cdmx.informe.compose.PrintedMapa;
import mx.cdmx.informe.compose.PrintedMapa.Ciudad;
import mx.cdmx.informe.compose.PrintedMapa.Pais;
import mx.cdmx.informe.render.MapDrawing.Forma;
import mx.cdmx.informe.render.MapDrawing.Punto;
import mx.cdmx.informe.render.MapDrawing.Rotulo;
import mx.cdmx.informe.render.WorldShapes.Country;

/**
 * Draws a report's map: all land, its countries tinted, its cities as dots, and as many names as
 * there is room for. The templates know it as {@code mapas}.
 */
public final class WorldMap {
  /** The radius of the dot of one activity; that of a country without a shape. */
  private static final double DOT = 5;

  private static final int SMALL_COUNTRY = 4;

  private static final FontFace CITY = FontFace.of("Source Sans 3", 400);
  private static final FontFace HERE = FontFace.of("Source Sans 3", 600);
  private static final FontFace COUNTRY = FontFace.of("Source Sans 3", 400);

  /** The face of a name. */
  static FontFace face(Rotulo rotulo) {
    return rotulo.clase().endsWith("sede")
        ? HERE
        : rotulo.clase().equals("de-pais") ? COUNTRY : CITY;
  }

  private final WorldShapes shapes;
  private final TextMeasure measure;

  WorldMap(Path templates) {
    this.shapes = WorldShapes.read(templates);
    this.measure = new TextMeasure(templates.resolve("fonts"));
  }

  /** The drawing of a map. */
  public MapDrawing dibujo(PrintedMapa mapa) {
    List<Forma> formas = new ArrayList<>();
    List<Punto> puntos = new ArrayList<>();
    MapLabels labels = new MapLabels(measure, shapes.width(), shapes.height());
    for (Pais pais : mapa.paises()) {
      shapes.country(pais.codigo()).ifPresent(shape -> draw(pais, shape, formas, puntos));
    }
    List<Punto> ciudades = mapa.ciudades().stream().map(this::dot).toList();
    puntos.addAll(ciudades);
    puntos.forEach(labels::keepOff);
    for (int i = 0; i < ciudades.size(); i++) {
      name(mapa.ciudades().get(i), ciudades.get(i), labels);
    }
    mapa.paises().forEach(pais -> name(pais, labels));
    return new MapDrawing(
        shapes.width(), shapes.height(), shapes.land(), formas, puntos, labels.placed());
  }

  private static void draw(Pais pais, Country shape, List<Forma> formas, List<Punto> puntos) {
    if (shape.path().isEmpty()) {
      puntos.add(
          new Punto("pais", (int) shape.centre().x(), (int) shape.centre().y(), SMALL_COUNTRY));
    } else {
      formas.add(new Forma(pais.sede() ? "pais sede" : "pais", shape.path()));
    }
  }

  private Punto dot(Ciudad ciudad) {
    EqualEarth.Point at =
        shapes
            .projection()
            .project(ciudad.latitud().doubleValue(), ciudad.longitud().doubleValue());
    return new Punto(
        ciudad.sede() ? "ciudad sede" : "ciudad",
        (int) Math.round(at.x()),
        (int) Math.round(at.y()),
        (int) Math.round(DOT * Math.sqrt(ciudad.actividades())));
  }

  private static void name(Ciudad ciudad, Punto dot, MapLabels labels) {
    labels.place(
        ciudad.nombre() + " " + ciudad.actividades(),
        ciudad.sede() ? "de-ciudad sede" : "de-ciudad",
        ciudad.sede() ? HERE : CITY,
        dot.x(),
        dot.y(),
        dot.radio());
  }

  private void name(Pais pais, MapLabels labels) {
    shapes
        .country(pais.codigo())
        .ifPresent(
            shape ->
                labels.place(
                    pais.nombre() + " " + pais.actividades(),
                    "de-pais",
                    COUNTRY,
                    (int) shape.centre().x(),
                    (int) shape.centre().y(),
                    shape.path().isEmpty() ? SMALL_COUNTRY : 0));
  }
}
