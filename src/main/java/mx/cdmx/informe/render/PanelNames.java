package mx.cdmx.informe.render;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mx.cdmx.informe.compose.Trozo;
import mx.cdmx.informe.render.MapDrawing.Guia;
import mx.cdmx.informe.render.MapDrawing.Rotulo;
import mx.cdmx.informe.render.MapLabels.Start;

/**
 * Writes the names of a panel of a map: that of a country on its own land or at sea, and on
 * another's only where nothing else is left.
 */
final class PanelNames {
  private static final double NEAR = 80;

  private final MapLabels labels;
  private final Territories lands;

  PanelNames(MapLabels labels, Territories lands) {
    this.labels = labels;
    this.lands = lands;
  }

  /**
   * A name that waits for room.
   *
   * @param pais the code of the country that it names; empty where it names a city
   */
  record Name(String pais, String words, String cssClass, Trozo numero, int x, int y, int radius) {
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
  record Written(List<Name> order, List<Rotulo> rotulos, List<Guia> guias, List<Name> lost) {
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
   * Writes names, in their order. One of several activities that finds no room is served before all
   * others instead, if less is lost that way.
   */
  Written write(List<Name> names) {
    Written best = inOrder(names);
    for (Optional<Written> next = better(best); next.isPresent(); next = better(best)) {
      best = next.get();
    }
    return best;
  }

  private Optional<Written> better(Written than) {
    return than.lost().stream()
        .filter(lost -> lost.count() > 1)
        .map(lost -> inOrder(than.orderAfter(lost)))
        .filter(other -> other.loss() < than.loss())
        .findFirst();
  }

  private Written inOrder(List<Name> order) {
    MapLabels room = labels.copy();
    List<Rotulo> found = new ArrayList<>();
    List<Name> lost = new ArrayList<>();
    for (Name name : order) {
      place(name, room, box -> isNear(name, box) && !isMisleading(name, box))
          .or(() -> place(name, room, box -> true))
          .ifPresentOrElse(
              s ->
                  found.add(new Rotulo(name.cssClass(), s.x(), s.y(), name.words(), name.numero())),
              () -> lost.add(name));
    }
    return new Written(order, found, room.leaders(), lost);
  }

  /** A long line over other lands to a name at sea is no clearer than the name on one of them. */
  private static boolean isNear(Name name, Rectangle2D box) {
    return new Rectangle2D.Double(name.x() - NEAR, name.y() - NEAR, 2 * NEAR, 2 * NEAR)
        .intersects(box);
  }

  private boolean isMisleading(Name name, Rectangle2D box) {
    return !name.pais().isEmpty() && lands.hasLandOfAnother(name.pais(), box);
  }

  private static Optional<Start> place(Name name, MapLabels room, Predicate<Rectangle2D> mayCover) {
    FontFace face = WorldMap.face(name.cssClass());
    return room.beside(name.words(), face, name.x(), name.y(), name.radius(), mayCover)
        .or(() -> room.farOff(name.words(), face, name.x(), name.y(), name.radius(), mayCover));
  }
}
