package mx.cdmx.informe.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;

/** Cross-references never lead back to where they started; the link that closes a loop is told. */
final class ReferenciaCircularRule implements Rule {
  private final Passages passages;

  ReferenciaCircularRule(Passages passages) {
    this.passages = passages;
  }

  /** A longer loop is told by its first activities. */
  private static final int NAMED = 6;

  @Override
  public String code() {
    return "referencia-circular";
  }

  @Override
  public boolean isBetweenRecords() {
    return true;
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    Map<String, List<Link>> links = new HashMap<>();
    List<Actividad> all = passages.order(edicion).actividades();
    all.forEach(a -> links.putIfAbsent(a.id(), Link.of(a)));
    List<Diagnostic> found = new ArrayList<>();
    Set<String> done = new HashSet<>();
    all.forEach(a -> follow(a.id(), links, done, found));
    return found.stream();
  }

  /** Goes on from an activity to all that are not done, and tells each link to one on the way. */
  private void follow(
      String start, Map<String, List<Link>> links, Set<String> done, List<Diagnostic> found) {
    List<String> way = new ArrayList<>();
    Set<String> onTheWay = new HashSet<>();
    Deque<Iterator<Link>> left = new ArrayDeque<>();
    enter(start, links, done, way, left);
    onTheWay.addAll(way);
    while (!left.isEmpty()) {
      if (!left.peek().hasNext()) {
        left.pop();
        onTheWay.remove(way.remove(way.size() - 1));
        continue;
      }
      Link link = left.peek().next();
      if (onTheWay.contains(link.to())) {
        found.add(found(link, way.subList(way.indexOf(link.to()), way.size())));
      } else if (enter(link.to(), links, done, way, left)) {
        onTheWay.add(link.to());
      }
    }
  }

  private static boolean enter(
      String id,
      Map<String, List<Link>> links,
      Set<String> done,
      List<String> way,
      Deque<Iterator<Link>> left) {
    boolean isNew = links.containsKey(id) && done.add(id);
    if (isNew) {
      way.add(id);
      left.push(links.get(id).iterator());
    }
    return isNew;
  }

  private Diagnostic found(Link link, List<String> loop) {
    String way = String.join(" → ", loop.subList(0, Math.min(NAMED, loop.size())));
    String more = loop.size() > NAMED ? " → …" : "";
    return Diagnostic.warning(code(), link.place(), way + more + " → " + link.to());
  }
}
