package mx.cdmx.informe.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.cdmx.informe.cli.Run;
import mx.cdmx.informe.compose.PrintedMapa;
import mx.cdmx.informe.compose.PrintedMapa.Ciudad;
import mx.cdmx.informe.compose.PrintedMapa.Pais;
import mx.cdmx.informe.compose.PrintedResumen;
import mx.cdmx.informe.compose.Trozo;
import mx.cdmx.informe.editions.ComposedEdition;
import mx.cdmx.informe.render.MapDrawing.Forma;
import mx.cdmx.informe.render.MapDrawing.Marco;
import mx.cdmx.informe.render.MapDrawing.Punto;
import mx.cdmx.informe.render.MapDrawing.Rotulo;
import org.junit.jupiter.api.Test;

/** The map of a report. */
class WorldMapTest {
  private static final Path TEMPLATES = SampleReport.TEMPLATES;
  private static final PrintedMapa REAL =
      ComposedEdition.of(Run.PROJECT.resolve("records/2020-2")).report().resumen().stream()
          .map(PrintedResumen::secciones)
          .flatMap(List::stream)
          .flatMap(s -> s.mapas().stream())
          .findFirst()
          .orElseThrow();

  private final WorldMap world = new WorldMap(TEMPLATES);
  private final TextMeasure measure = new TextMeasure(TEMPLATES.resolve("fonts"));

  @Test
  void paintsEveryCountryAndEveryCityOfTheRealEdition() {
    MapDrawing drawing = world.dibujo(REAL);
    long small = drawing.puntos().stream().filter(p -> p.clase().equals("pais")).count();

    assertThat(drawing.formas().stream().map(Forma::codigo).distinct().count() + small)
        .isEqualTo(REAL.paises().size());
    assertThat(drawing.puntos()).hasSize(REAL.ciudades().size() + (int) small);
  }

  @Test
  void putsNoNameOverAnotherNorOverADotNorALineNorAFrameNorOffTheMap() {
    MapDrawing drawing = world.dibujo(REAL);
    List<Rectangle2D> taken = new ArrayList<>();
    for (Punto p : drawing.puntos()) {
      taken.add(
          new Rectangle2D.Double(
              p.x() - p.radio(), p.y() - p.radio(), 2 * p.radio(), 2 * p.radio()));
    }
    Rectangle2D map = new Rectangle2D.Double(0, 0, drawing.ancho(), drawing.alto());
    List<Line2D> lines = new ArrayList<>();
    drawing.guias().forEach(g -> lines.add(new Line2D.Double(g.x1(), g.y1(), g.x2(), g.y2())));
    drawing.marcos().forEach(m -> lines.addAll(sides(m)));

    assertThat(drawing.rotulos()).hasSizeGreaterThan(60);
    for (Rotulo r : drawing.rotulos()) {
      double wide = measure.width(r.texto(), WorldMap.face(r), MapLabels.SIZE);
      Rectangle2D name = new Rectangle2D.Double(r.x(), r.y() - 20, wide, 22);
      assertThat(map.contains(name)).as(r.texto()).isTrue();
      assertThat(taken).as(r.texto()).noneMatch(name::intersects);
      assertThat(lines).as(r.texto()).noneMatch(line -> line.intersects(name));
      taken.add(name);
    }
  }

  private static List<Line2D> sides(Marco m) {
    int right = m.x() + m.ancho();
    int foot = m.y() + m.alto();
    return List.of(
        new Line2D.Double(m.x(), m.y(), right, m.y()),
        new Line2D.Double(m.x(), foot, right, foot),
        new Line2D.Double(m.x(), m.y(), m.x(), foot),
        new Line2D.Double(right, m.y(), right, foot));
  }

  @Test
  void namesAllThatHasThreeActivitiesOrMore() {
    assertThat(world.dibujo(REAL).rotulos())
        .extracting(Rotulo::numero)
        .containsAll(numbers().filter(n -> Integer.parseInt(n.valor()) >= 3).toList());
  }

  @Test
  void leavesOutNamesOfOneActivityRatherThanThoseOfTwo() {
    List<Trozo> named = world.dibujo(REAL).rotulos().stream().map(Rotulo::numero).toList();

    assertThat(numbers().filter(n -> n.valor().equals("2") && !named.contains(n)))
        .hasSizeLessThan(2);
  }

  private static Stream<Trozo> numbers() {
    return Stream.concat(
        REAL.paises().stream().map(Pais::numero), REAL.ciudades().stream().map(Ciudad::numero));
  }

  @Test
  void showsACityOfAnInsetThereAndNotTwice() {
    MapDrawing drawing =
        world.dibujo(
            map(List.of(), List.of(city("Berlín", 52.52, 13.4, 1), city("Una", 0, -30, 1))));
    Marco europe = drawing.marcos().get(drawing.marcos().size() - 1);

    assertThat(drawing.puntos()).hasSize(2);
    assertThat(drawing.puntos())
        .filteredOn(p -> europe.holds(new EqualEarth.Point(p.x(), p.y())))
        .hasSize(1);
  }

  @Test
  void namesTheCityThatReportsBeforeAnyOther() {
    assertThat(world.dibujo(REAL).rotulos())
        .filteredOn(r -> r.clase().endsWith("sede"))
        .extracting(Rotulo::texto)
        .containsExactly("Ciudad de México 30");
  }

  @Test
  void givesADotTheAreaOfItsActivities() {
    MapDrawing drawing =
        world.dibujo(map(List.of(), List.of(city("Una", 0, 0, 4), city("Otra", 0, 30, 16))));

    assertThat(drawing.puntos()).extracting(Punto::radio).containsExactly(10, 20);
  }

  @Test
  void leavesOutACountryThatTheWorldLacksRatherThanFail() {
    MapDrawing drawing =
        world.dibujo(map(List.of(new Pais("XX", "Nadie", numero(1), false)), List.of()));

    assertThat(drawing.formas()).isEmpty();
    assertThat(drawing.rotulos()).isEmpty();
  }

  private static PrintedMapa map(List<Pais> countries, List<Ciudad> cities) {
    return new PrintedMapa("Mapa", "Un mapa", "Pie", countries, cities);
  }

  private static Ciudad city(String name, double latitude, double longitude, int activities) {
    return new Ciudad(
        name,
        BigDecimal.valueOf(latitude),
        BigDecimal.valueOf(longitude),
        numero(activities),
        false);
  }

  private static Trozo numero(int count) {
    return new Trozo(Integer.toString(count), "por-x/y", "", Integer.toString(count), "", "");
  }
}
