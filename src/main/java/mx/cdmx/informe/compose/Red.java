package mx.cdmx.informe.compose;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import mx.cdmx.informe.aggregate.Tally;
import mx.cdmx.informe.compose.PrintedTabla.Fila;
import mx.cdmx.informe.compose.PrintedTabla.Par;
import mx.cdmx.informe.compose.PrintedTabla.Serie;
import mx.cdmx.informe.model.Catalogos;

/** Sets a table of pairs as a row for each of the first, with all of the second it worked with. */
final class Red {
  private final Catalogos catalogos;
  private final Cuadros cuadros;

  Red(Catalogos catalogos, Cuadros cuadros) {
    this.catalogos = catalogos;
    this.cuadros = cuadros;
  }

  /** Whether a table is one of pairs. */
  static boolean es(Tally tally) {
    return tally.id().startsWith("red-");
  }

  /** The rows, those with most pairs first come first. */
  List<Fila> filas(Tally tally, Function<List<String>, List<Serie>> series) {
    Map<String, List<Tally.Fila>> byFirst = new LinkedHashMap<>();
    tally.filas().forEach(f -> byFirst.computeIfAbsent(first(f), k -> new ArrayList<>()).add(f));
    return byFirst.values().stream()
        .map(pairs -> pairs.stream().sorted(closestFirst()).toList())
        .map(pairs -> fila(tally, pairs, series))
        .toList();
  }

  /** Those as close as one another in alphabetical order of what they are called. */
  private Comparator<Tally.Fila> closestFirst() {
    Collator alphabet = Collator.getInstance(Locale.forLanguageTag("es"));
    return Comparator.comparing(Tally.Fila::valor, Comparator.reverseOrder())
        .thenComparing(f -> corto(second(f)), alphabet)
        .thenComparing(Tally.Fila::clave);
  }

  private Fila fila(
      Tally tally, List<Tally.Fila> pairs, Function<List<String>, List<Serie>> series) {
    List<String> behind = pairs.stream().flatMap(p -> p.actividades().stream()).toList();
    return new Fila(
        cuadros.ancla(tally.id(), pairs.get(0)),
        nombre(first(pairs.get(0))),
        Trozo.palabras(""),
        "",
        "",
        pairs.stream()
            .map(
                p ->
                    new Par(
                        NoBreak.in(corto(second(p))),
                        cuadros.valor(tally.id(), p).en(cuadros.ancla(tally.id(), pairs.get(0)))))
            .toList(),
        series.apply(behind));
  }

  private static String first(Tally.Fila pair) {
    return pair.clave().substring(0, pair.clave().indexOf('/'));
  }

  private static String second(Tally.Fila pair) {
    return pair.clave().substring(pair.clave().indexOf('/') + 1);
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
