package mx.cdmx.informe.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.cdmx.informe.aggregate.Statistics;
import mx.cdmx.informe.aggregate.Tally;
import mx.cdmx.informe.aggregate.Tally.Fila;
import mx.cdmx.informe.compose.PrintedResumen.Cuadro;

/**
 * Where the annex prints each number of the statistics: the number of its table, its anchor, and
 * the filter that shows the activities behind it.
 */
final class Cuadros {
  private static final String CUADRO = "cuadro.";
  private static final String TOTALES = "totales";
  private static final String ACTIVIDADES = "actividades";

  private final Statistics statistics;
  private final boolean impresos;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, String> anchors = new HashMap<>();

  /**
   * The tables of an edition.
   *
   * @param impresos whether the annex is printed, so that there is somewhere to lead
   */
  Cuadros(Statistics statistics, boolean impresos) {
    this.statistics = statistics;
    this.impresos = impresos;
    Set<String> taken = new HashSet<>();
    for (Tally tally : statistics.tablas()) {
      if (Impresos.es(tally)) {
        numbers.put(tally.id(), numbers.size() + 1);
      }
      for (Fila fila : tally.filas()) {
        anchors.put(
            tally.id() + "/" + fila.clave(),
            Impresos.porFila(tally.id())
                ? free(tally.id(), fila.clave(), taken)
                : ancla(tally.id()));
      }
    }
  }

  /** An anchor of letters, digits and points, which no other row has. */
  private static String free(String tabla, String clave, Set<String> taken) {
    String plain = CUADRO + tabla + "." + clave.replaceAll("[^A-Za-z0-9._-]+", ".");
    String anchor = plain;
    for (int i = 2; !taken.add(anchor); i++) {
      anchor = plain + "." + i;
    }
    return anchor;
  }

  Tally tabla(String id) {
    return statistics.tabla(id);
  }

  /** The anchor of the heading of the printed table that tells one. */
  static String ancla(String tabla) {
    return CUADRO + Impresos.en(tabla);
  }

  /** The anchor of a row; that of its table where the row is not printed as such. */
  String ancla(String tabla, Fila fila) {
    return anchors.get(tabla + "/" + fila.clave());
  }

  /** The value of a row. */
  Trozo valor(String tabla, Fila fila) {
    return new Trozo(
        Numero.impreso(fila.valor()),
        tabla + "/" + fila.clave(),
        "",
        Numero.exacto(fila.valor()),
        leading(ancla(tabla, fila)),
        Filtro.de(tabla, fila.clave()));
  }

  /** The value of a row of the totals. */
  Trozo total(String clave) {
    return valor(TOTALES, fila(TOTALES, clave));
  }

  /** A total narrowed to an apartado; only the activities themselves can be shown one by one. */
  Trozo totalEn(String clave, String apartado, long count) {
    return new Trozo(
        Numero.impreso(count),
        TOTALES + "/" + clave,
        apartado,
        Long.toString(count),
        leading(ancla("por-apartado", fila("por-apartado", apartado))),
        clave.equals(ACTIVIDADES) ? Filtro.de("por-apartado", apartado) : "");
  }

  /** A number of what an annex lists. */
  Trozo enAnexo(String what, long count, String anchor) {
    return new Trozo(Numero.impreso(count), what, "", Long.toString(count), leading(anchor), "");
  }

  private Fila fila(String tabla, String clave) {
    return tabla(tabla).fila(clave).orElseThrow();
  }

  /** The tables that some numbers are from, of those that have rows. */
  List<Cuadro> citados(Redactor redactor, String... tablas) {
    return impresos
        ? Arrays.stream(tablas)
            .filter(t -> !tabla(t).filas().isEmpty())
            .map(t -> new Cuadro(rotulo(redactor, t), ancla(t)))
            .distinct()
            .toList()
        : List.of();
  }

  /** What the printed table that tells one is called: "Cuadro 5". */
  String rotulo(Redactor redactor, String tabla) {
    return redactor.palabras("cuadro.rotulo") + "\u00a0" + numbers.get(Impresos.en(tabla));
  }

  private String leading(String anchor) {
    return impresos ? anchor : "";
  }

  /** The rows of a table that say what something is, and not that it is not known. */
  List<Fila> conValor(String tabla) {
    List<Fila> rows = new ArrayList<>();
    for (Fila fila : tabla(tabla).filas()) {
      if (!esSinDato(fila) && fila.valor().compareTo(BigDecimal.ZERO) > 0) {
        rows.add(fila);
      }
    }
    return rows;
  }

  /** Whether a row counts the activities that do not say. */
  static boolean esSinDato(Fila fila) {
    return fila.clave().startsWith("sin-");
  }
}
