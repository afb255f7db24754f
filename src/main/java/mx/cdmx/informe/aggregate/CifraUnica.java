package mx.cdmx.informe.aggregate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Cifra;

/**
 * A figure that counts once, however many activities tell it ({@code misma_cifra}).
 *
 * @param clave {@code id#n} of the one that counts: that which the others refer to
 * @param actividad the activity of that
 * @param cifra that figure
 * @param actividades all activities that tell it, in order of print
 */
public record CifraUnica(
    String clave, Actividad actividad, Cifra cifra, List<Actividad> actividades) {

  public CifraUnica {
    actividades = List.copyOf(actividades);
  }

  /** The figures of activities, in order of print. */
  public static List<CifraUnica> de(List<Actividad> actividades) {
    List<Dicha> dichas = actividades.stream().flatMap(Dicha::de).toList();
    Map<String, Dicha> known =
        dichas.stream().collect(Collectors.toMap(Dicha::clave, Function.identity(), (a, b) -> a));
    Map<String, List<Dicha>> groups = new LinkedHashMap<>();
    dichas.forEach(d -> groups.computeIfAbsent(raiz(d, known), k -> new ArrayList<>()).add(d));
    return groups.entrySet().stream()
        .map(
            e ->
                of(
                    Optional.ofNullable(known.get(e.getKey())).orElse(first(e.getValue())),
                    e.getValue()))
        .toList();
  }

  /** The first by key, which counts where that which all refer to is not there. */
  private static Dicha first(List<Dicha> dichas) {
    return Collections.min(dichas, Comparator.comparing(Dicha::clave));
  }

  private static CifraUnica of(Dicha one, List<Dicha> all) {
    return new CifraUnica(
        one.clave(),
        one.actividad(),
        one.cifra(),
        all.stream().map(Dicha::actividad).distinct().toList());
  }

  /**
   * The end of the references that start at a figure, even where it is not there; of those that go
   * round in a circle, the first by key.
   */
  private static String raiz(Dicha dicha, Map<String, Dicha> known) {
    List<String> way = new ArrayList<>();
    Optional<String> next = Optional.of(dicha.clave());
    while (next.isPresent() && !way.contains(next.get())) {
      way.add(next.get());
      next = Optional.ofNullable(known.get(next.get())).flatMap(d -> d.cifra().mismaCifra());
    }
    return next.isEmpty()
        ? way.get(way.size() - 1)
        : way.subList(way.indexOf(next.get()), way.size()).stream().sorted().findFirst().get();
  }

  /** A figure where it is told. */
  private record Dicha(Actividad actividad, int numero, Cifra cifra) {
    static Stream<Dicha> de(Actividad a) {
      return IntStream.range(0, a.cifras().size())
          .mapToObj(i -> new Dicha(a, i + 1, a.cifras().get(i)));
    }

    String clave() {
      return actividad.id() + "#" + numero;
    }
  }
}
