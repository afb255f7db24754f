package mx.cdmx.informe.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.cdmx.informe.compose.PrintedMapa;
import mx.cdmx.informe.compose.PrintedMapa.Ciudad;
import mx.cdmx.informe.compose.PrintedMapa.Pais;
import mx.cdmx.informe.compose.Trozo;
import mx.cdmx.informe.render.MapDrawing.Forma;
import mx.cdmx.informe.render.MapDrawing.Guia;
import mx.cdmx.informe.render.MapDrawing.Punto;
import mx.cdmx.informe.render.MapDrawing.Rotulo;
import mx.cdmx.informe.render.PanelNames.Name;
import mx.cdmx.informe.render.PanelNames.Written;
import mx.cdmx.informe.render.WorldShapes.Country;
import mx.cdmx.informe.render.WorldShapes.Panel;

/**
 * Draws what a panel of a map shows. Countries are tinted in every panel; a dot or a name stands
 * only in the last panel that has its place, so that an inset takes it from the world.
 */
final class PanelDrawing {
  /** The radius of the dot of one activity; that of a country without a shape. */
  private static final double DOT = 5;

  private static final int SMALL_COUNTRY = 4;

  private final Panel panel;
  private final List<Panel> over;
  private final MapLabels labels;
  private final List<Forma> formas = new ArrayList<>();
  private final List<Punto> puntos = new ArrayList<>();
  private Written written = new Written(List.of(), List.of(), List.of(), List.of());

  /**
   * A drawing.
   *
   * @param over the panels that take places from this one
   */
  PanelDrawing(Panel panel, MapLabels labels, List<Panel> over) {
    this.panel = panel;
    this.labels = labels;
    this.over = over;
  }

  /** Keeps names off an inset, and off what it enlarges. */
  void keepClearOf(Panel inset) {
    labels.keepOff(inset.box());
    labels.keepOff(inset.enlarged());
  }

  void draw(PrintedMapa mapa) {
    List<Name> names = new ArrayList<>();
    mapa.ciudades().forEach(ciudad -> city(ciudad).ifPresent(names::add));
    for (Pais pais : mapa.paises()) {
      panel.country(pais.codigo()).ifPresent(shape -> tint(pais, shape));
      country(pais).ifPresent(names::add);
    }
    puntos.forEach(labels::keepOff);
    names.stream().filter(n -> n.radius() == 0).forEach(n -> labels.keepOff(n.x(), n.y()));
    names.sort(Comparator.comparingInt(Name::count).reversed());
    written = new PanelNames(labels, Territories.of(panel)).write(names);
  }

  private void tint(Pais pais, Country shape) {
    if (!shape.path().isEmpty()) {
      formas.add(new Forma(pais.codigo(), pais.sede() ? "pais sede" : "pais", shape.path()));
    }
  }

  private Optional<Name> city(Ciudad ciudad) {
    double latitude = ciudad.latitud().doubleValue();
    double longitude = ciudad.longitud().doubleValue();
    if (!holds(panel, latitude, longitude)
        || over.stream().anyMatch(p -> holds(p, latitude, longitude))) {
      return Optional.empty();
    }
    EqualEarth.Point at = panel.projection().project(latitude, longitude);
    int count = Integer.parseInt(ciudad.numero().valor());
    Punto dot =
        new Punto(
            ciudad.sede() ? "ciudad sede" : "ciudad",
            (int) Math.round(at.x()),
            (int) Math.round(at.y()),
            (int) Math.round(DOT * Math.sqrt(count)));
    puntos.add(dot);
    String cssClass = ciudad.sede() ? "de-ciudad sede" : "de-ciudad";
    return Optional.of(
        name("", ciudad.nombre(), cssClass, ciudad.numero(), dot.x(), dot.y(), dot.radio()));
  }

  private static boolean holds(Panel panel, double latitude, double longitude) {
    return panel.box().holds(panel.projection().project(latitude, longitude));
  }

  private Optional<Name> country(Pais pais) {
    Optional<Country> shape =
        panel.country(pais.codigo()).filter(c -> panel.box().holds(c.centre()));
    boolean elsewhere =
        over.stream()
            .anyMatch(
                p -> p.country(pais.codigo()).filter(c -> p.box().holds(c.centre())).isPresent());
    if (shape.isEmpty() || elsewhere) {
      return Optional.empty();
    }
    int x = (int) shape.get().centre().x();
    int y = (int) shape.get().centre().y();
    if (!shape.get().path().isEmpty()) {
      return Optional.of(name(pais.codigo(), pais.nombre(), "de-pais", pais.numero(), x, y, 0));
    }
    puntos.add(new Punto("pais", x, y, SMALL_COUNTRY));
    return Optional.of(
        name(pais.codigo(), pais.nombre(), "de-pais", pais.numero(), x, y, SMALL_COUNTRY));
  }

  private static Name name(
      String pais, String words, String cssClass, Trozo numero, int x, int y, int radius) {
    return new Name(pais, words + " " + numero.texto(), cssClass, numero, x, y, radius);
  }

  List<Forma> formas() {
    return formas;
  }

  List<Punto> puntos() {
    return puntos;
  }

  List<Rotulo> rotulos() {
    return written.rotulos();
  }

  List<Guia> guias() {
    return written.guias();
  }
}
