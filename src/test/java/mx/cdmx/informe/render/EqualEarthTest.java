package mx.cdmx.informe.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The projection against what is published of it. */
class EqualEarthTest {
  private static final Offset<Double> CLOSE = within(1e-6);
  private final EqualEarth plain = new EqualEarth(0, 1, 0, 0);

  /** The ends of the map of a unit sphere: half its width, and its height at the pole. */
  @ParameterizedTest
  @CsvSource({"0, 0, 0, 0", "0, 179.9999999, 2.7066299, 0", "90, 0, 0, -1.3173628"})
  void putsTheEndsOfTheWorldWhereItsAuthorsDo(double lat, double lon, double x, double y) {
    EqualEarth.Point point = plain.project(lat, lon);

    assertThat(point.x()).isEqualTo(x, CLOSE);
    assertThat(point.y()).isEqualTo(y, CLOSE);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "19.4, -99.1", "60, 100", "-45, 170"})
  void keepsAreas(double lat, double lon) {
    double step = 1e-4;
    EqualEarth.Point here = plain.project(lat, lon);
    EqualEarth.Point east = plain.project(lat, lon + step);
    EqualEarth.Point north = plain.project(lat + step, lon);
    double area =
        Math.abs(
            (east.x() - here.x()) * (north.y() - here.y())
                - (north.x() - here.x()) * (east.y() - here.y()));
    double onTheSphere = Math.pow(Math.toRadians(step), 2) * Math.cos(Math.toRadians(lat));

    assertThat(area / onTheSphere).isEqualTo(1, within(1e-4));
  }

  @Test
  void goesRoundTheWorldFromItsMeridian() {
    EqualEarth turned = new EqualEarth(11, 100, 300, -50);

    assertThat(turned.project(0, 11)).isEqualTo(new EqualEarth.Point(300, 50));
    assertThat(turned.project(0, -170).x()).isGreaterThan(turned.project(0, 170).x());
  }
}
