package mx.cdmx.informe.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.cdmx.informe.compose.PrintedMapa;
import mx.cdmx.informe.compose.PrintedMapa.Ciudad;
import mx.cdmx.informe.compose.PrintedMapa.Pais;
import mx.cdmx.informe.compose.Trozo;
import mx.cdmx.informe.render.MapDrawing.Forma;
import mx.cdmx.informe.render.MapDrawing.Guia;
import mx.cdmx.informe.render.MapDrawing.Punto;
import mx.cdmx.informe.render.MapDrawing.Rotulo;
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

  /** A name that waits for room. */
  private record Name(String words, String cssClass, Trozo numero, int x, int y, int radius) {
    int count() {
      return Integer.parseInt(numero.valor());
    }
  }

  /**
   * Names that were put on the map.
   *
   * @param order all of them, in the order in which they were served
   * @param rotulos where those stand that found room
   * @param guias the lines that lead to some of them
   * @param lost those that found none
   */
  private record Written(
      List<Name> order, List<Rotulo> rotulos, List<Guia> guias, List<Name> lost) {
    /** The order in which a name is served before all others. */
    List<Name> orderAfter(Name first) {
      return Stream.concat(Stream.of(first), order.stream().filter(n -> !n.equals(first))).toList();
    }

    /** How many activities the lost names have. */
    int loss() {
      return lost.stream().mapToInt(Name::count).sum();
    }
  }

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
    written = best(names);
  }

  /**
   * Writes the names, first those of most activities. One of several activities that finds no room
   * is served before all others instead, if less is lost that way.
   */
  private Written best(List<Name> names) {
    Written best = write(names);
    for (Optional<Written> next = better(best); next.isPresent(); next = better(best)) {
      best = next.get();
    }
    return best;
  }

  private Optional<Written> better(Written than) {
    return than.lost().stream()
        .filter(lost -> lost.count() > 1)
        .map(lost -> write(than.orderAfter(lost)))
        .filter(other -> other.loss() < than.loss())
        .findFirst();
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
        name(ciudad.nombre(), cssClass, ciudad.numero(), dot.x(), dot.y(), dot.radio()));
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
      return Optional.of(name(pais.nombre(), "de-pais", pais.numero(), x, y, 0));
    }
    puntos.add(new Punto("pais", x, y, SMALL_COUNTRY));
    return Optional.of(name(pais.nombre(), "de-pais", pais.numero(), x, y, SMALL_COUNTRY));
  }

  private static Name name(String words, String cssClass, Trozo numero, int x, int y, int radius) {
    return new Name(words + " " + numero.texto(), cssClass, numero, x, y, radius);
  }

  private Written write(List<Name> order) {
    MapLabels room = labels.copy();
    List<Rotulo> found = new ArrayList<>();
    List<Name> lost = new ArrayList<>();
    for (Name name : order) {
      FontFace face = WorldMap.face(name.cssClass());
      room.beside(name.words(), face, name.x(), name.y(), name.radius())
          .or(() -> room.farOff(name.words(), face, name.x(), name.y(), name.radius()))
          .ifPresentOrElse(
              s ->
                  found.add(new Rotulo(name.cssClass(), s.x(), s.y(), name.words(), name.numero())),
              () -> lost.add(name));
    }
    return new Written(order, found, room.leaders(), lost);
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
