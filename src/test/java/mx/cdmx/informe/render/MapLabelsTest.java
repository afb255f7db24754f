package mx.cdmx.informe.render;

import static org.assertj.core.api.Assertions.assertThat;

import mx.cdmx.informe.render.MapDrawing.Marco;
import mx.cdmx.informe.render.MapDrawing.Punto;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the names of a map find room. */
class MapLabelsTest {
  private static final FontFace FACE = WorldMap.face("de-pais");

  @ParameterizedTest
  @CsvSource({"500, 500", "510, 500", "490, 500", "500, 510", "510, 510"})
  void leadsALineFromACountryWhoseMiddleIsInADotOrAtItsEdge(int x, int y) {
    MapLabels labels =
        new MapLabels(
            new TextMeasure(SampleReport.TEMPLATES.resolve("fonts")), new Marco(0, 0, 1000, 1000));
    labels.keepOff(new Punto("ciudad", 500, 500, 10));

    assertThat(labels.farOff("Corea del Sur 4", FACE, x, y, 0, box -> true)).isPresent();
  }
}
