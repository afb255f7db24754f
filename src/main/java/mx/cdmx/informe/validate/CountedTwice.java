package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.cdmx.informe.model.Catalogos;
import mx.cdmx.informe.model.Dependencia;
import mx.cdmx.informe.model.Socio;

/**
 * The same things counted in two activities, with two numbers.
 *
 * @param earlier the one that prints first
 * @param later the other
 */
record CountedTwice(CountedThing earlier, CountedThing later) {
  /** What more activities than these count is no one thing. */
  private static final int FEW = 4;

  /** As many uncommon words do two sentences share that tell of one thing. */
  private static final int SHARED = 2;

  /** All of them: by the name of the things, or by what is said of them and with whom. */
  static List<CountedTwice> all(List<CountedThing> things, Catalogos catalogos) {
    Set<String> agencies = words(names(catalogos));
    Map<String, List<CountedThing>> named = new LinkedHashMap<>();
    Map<String, List<CountedThing>> shared = new LinkedHashMap<>();
    for (CountedThing thing : things) {
      thing.name().filter(n -> !agencies.contains(n)).ifPresent(n -> add(named, n, thing));
      thing.activity().socios().forEach(s -> add(shared, s + " " + thing.noun(), thing));
    }
    List<CountedTwice> found = new ArrayList<>(pairs(named.values()));
    List<CountedTwice> likely = pairs(shared.values());
    if (!likely.isEmpty()) {
      Map<String, Integer> uses = uses(things);
      likely.stream().filter(t -> t.tellsOfOneThing(uses, agencies)).forEach(found::add);
    }
    return List.copyOf(
        found.stream()
            .collect(Collectors.toMap(CountedTwice::later, t -> t, (a, b) -> a, LinkedHashMap::new))
            .values());
  }

  private static void add(Map<String, List<CountedThing>> lists, String key, CountedThing thing) {
    lists.computeIfAbsent(key, k -> new ArrayList<>(1)).add(thing);
  }

  /** The first of each list with those of other activities that no number of its own is. */
  private static List<CountedTwice> pairs(Collection<List<CountedThing>> lists) {
    List<CountedTwice> pairs = new ArrayList<>();
    for (List<CountedThing> same : lists) {
      if (same.size() > 1 && same.stream().map(t -> t.activity().id()).distinct().count() <= FEW) {
        CountedThing first = same.get(0);
        same.stream()
            .filter(t -> !numbers(t, same).contains(first.number()))
            .filter(t -> !numbers(first, same).contains(t.number()))
            .forEach(t -> pairs.add(new CountedTwice(first, t)));
      }
    }
    return pairs;
  }

  /** The numbers that the activity of a thing gives in a list. */
  private static Set<String> numbers(CountedThing thing, List<CountedThing> list) {
    return list.stream()
        .filter(t -> t.activity().id().equals(thing.activity().id()))
        .map(CountedThing::number)
        .collect(Collectors.toSet());
  }

  /** Who says which numbers. */
  Set<String> said() {
    return Set.of(
        earlier.activity().id() + " " + earlier.number(),
        later.activity().id() + " " + later.number());
  }

  private boolean tellsOfOneThing(Map<String, Integer> uses, Set<String> agencies) {
    Set<String> common = new HashSet<>(earlier.words());
    common.retainAll(later.words());
    return common.stream()
            .filter(w -> uses.get(w) <= FEW && !agencies.contains(w))
            .filter(w -> !w.startsWith(earlier.noun()))
            .count()
        >= SHARED;
  }

  /** In how many of the sentences that count something each word is. */
  private static Map<String, Integer> uses(List<CountedThing> things) {
    Map<String, Integer> uses = new HashMap<>();
    things.stream()
        .map(t -> List.of(t.activity().id(), t.sentence()))
        .distinct()
        .flatMap(t -> CountedThing.words(t.get(1)).stream())
        .forEach(w -> uses.merge(w, 1, Integer::sum));
    return uses;
  }

  private static Stream<String> names(Catalogos catalogos) {
    return Stream.concat(
        catalogos.dependencias().values().stream().flatMap(CountedTwice::names),
        catalogos.socios().values().stream().flatMap(CountedTwice::names));
  }

  private static Stream<String> names(Dependencia dependencia) {
    return Stream.concat(
        Stream.of(dependencia.id(), dependencia.nombre()), dependencia.variantes().stream());
  }

  private static Stream<String> names(Socio socio) {
    return Stream.of(
            Stream.of(socio.id(), socio.nombre()),
            socio.siglas().stream(),
            socio.variantes().stream())
        .flatMap(n -> n);
  }

  private static Set<String> words(Stream<String> names) {
    return names
        .flatMap(n -> Stream.concat(Stream.of(n), CountedThing.words(n).stream()))
        .collect(Collectors.toSet());
  }
}
