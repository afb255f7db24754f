package mx.cdmx.informe.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.Map;
import mx.cdmx.informe.render.MapDrawing.Marco;
import mx.cdmx.informe.render.WorldShapes.Country;
import mx.cdmx.informe.render.WorldShapes.Panel;
import org.junit.jupiter.api.Test;

final class TerritoriesTest {
  private static final EqualEarth.Point CENTRE = new EqualEarth.Point(0, 0);
  private static final Marco BOX = new Marco(0, 0, 100, 100);

  private final Territories lands =
      Territories.of(
          new Panel(
              "",
              new EqualEarth(1, 0, 0, 0),
              BOX,
              BOX,
              "",
              Map.of(
                  "CL", new Country(CENTRE, "M0,0l10,0 0,100 -10,0z"),
                  "AR", new Country(CENTRE, "M10,0l40,0 0,40 -40,0zM20,60l10,0 0,10 -10,0z"),
                  "AD", new Country(CENTRE, ""))));

  @Test
  void aCountrysOwnLandAndTheSeaAreFree() {
    assertThat(lands.hasLandOfAnother("CL", box(2, 10))).isFalse();
    assertThat(lands.hasLandOfAnother("CL", box(80, 80))).isFalse();
  }

  @Test
  void theLandOfANeighbourIsNotNorAnIslandOfIts() {
    assertThat(lands.hasLandOfAnother("CL", box(8, 10))).isTrue();
    assertThat(lands.hasLandOfAnother("CL", box(24, 64))).isTrue();
    assertThat(lands.hasLandOfAnother("AR", box(24, 64))).isFalse();
  }

  @Test
  void whatLiesBetweenTwoPartsOfALandIsFree() {
    assertThat(lands.hasLandOfAnother("CL", box(40, 50))).isFalse();
  }

  private static Rectangle2D box(double x, double y) {
    return new Rectangle2D.Double(x, y, 4, 4);
  }
}
