package mx.cdmx.informe.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.cdmx.informe.aggregate.Tally;
import mx.cdmx.informe.compose.PrintedTabla.Fila;
import mx.cdmx.informe.compose.PrintedTabla.Par;
import mx.cdmx.informe.compose.PrintedTabla.Serie;
import mx.cdmx.informe.model.Alfabeto;
import mx.cdmx.informe.model.Catalogos;

/** Sets a table of pairs as a row for each of the first, with all of the second it worked with. */
final class Red {
  private static final String DE_IGUALES = "red-dependencias";

  private final Catalogos catalogos;
  private final Cuadros cuadros;

  /** A pair as one of the two sees it. */
  private record Lado(String uno, String otro, Tally.Fila pareja) {}

  Red(Catalogos catalogos, Cuadros cuadros) {
    this.catalogos = catalogos;
    this.cuadros = cuadros;
  }

  /** Whether a table is one of pairs. */
  static boolean es(Tally tally) {
    return tally.id().startsWith("red-");
  }

  /** The rows in alphabetical order; a pair of two dependencias is in the row of each. */
  List<Fila> filas(Tally tally, Function<List<String>, List<Serie>> series) {
    Map<String, List<Lado>> byFirst =
        tally.filas().stream()
            .flatMap(pareja -> lados(tally, pareja))
            .sorted(closestFirst())
            .collect(Collectors.groupingBy(Lado::uno));
    return byFirst.keySet().stream()
        .sorted(Comparator.comparing(this::nombre, Alfabeto.orden()).thenComparing(uno -> uno))
        .map(uno -> fila(tally, uno, byFirst.get(uno), series))
        .toList();
  }

  private static Stream<Lado> lados(Tally tally, Tally.Fila pareja) {
    int slash = pareja.clave().indexOf('/');
    String uno = pareja.clave().substring(0, slash);
    String otro = pareja.clave().substring(slash + 1);
    Stream<Lado> seen = Stream.of(new Lado(uno, otro, pareja));
    return tally.id().equals(DE_IGUALES)
        ? Stream.concat(seen, Stream.of(new Lado(otro, uno, pareja)))
        : seen;
  }

  /** Those as close as one another in alphabetical order of what they are called. */
  private Comparator<Lado> closestFirst() {
    return Comparator.comparing((Lado l) -> l.pareja().valor(), Comparator.reverseOrder())
        .thenComparing(l -> corto(l.otro()), Alfabeto.orden())
        .thenComparing(Lado::otro);
  }

  private Fila fila(
      Tally tally, String uno, List<Lado> lados, Function<List<String>, List<Serie>> series) {
    String ancla = Cuadros.ancla(tally.id()) + "." + uno;
    List<String> behind = lados.stream().flatMap(l -> l.pareja().actividades().stream()).toList();
    List<Par> pares =
        lados.stream()
            .map(
                l ->
                    new Par(
                        NoBreak.in(corto(l.otro())),
                        cuadros.valor(tally.id(), l.pareja()).en(ancla)))
            .toList();
    return Fila.de(ancla, nombre(uno), Trozo.palabras(""), series.apply(behind)).entre(pares);
  }

  private String nombre(String dependencia) {
    var known = catalogos.dependencias().get(dependencia);
    return known == null ? dependencia : known.nombre();
  }

  /** An acronym, where there is one. */
  private String corto(String id) {
    var dependencia = catalogos.dependencias().get(id);
    if (dependencia != null) {
      return dependencia.nombreCorto();
    }
    var socio = catalogos.socios().get(id);
    return socio == null ? id : socio.siglas().orElse(socio.nombre());
  }
}
