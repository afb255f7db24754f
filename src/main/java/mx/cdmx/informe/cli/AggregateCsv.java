package mx.cdmx.informe.cli;

import java.util.List;
import java.util.stream.Stream;
import mx.cdmx.informe.aggregate.Tally;
import mx.cdmx.informe.data.Csv;

/**
 * Statistics as CSV (RFC 4180), a line a number: its table, key and name, the number, its unit and
 * share, whether it is approximate and in what words, and the ids of the activities behind it,
 * parted by spaces.
 */
final class AggregateCsv {
  private static final List<String> HEAD =
      List.of(
          "tabla",
          "clave",
          "titulo",
          "valor",
          "unidad",
          "parte",
          "aproximado",
          "calificador",
          "actividades");

  private AggregateCsv() {}

  static String of(List<Tally> tablas) {
    Stream<List<String>> rows =
        tablas.stream().flatMap(t -> t.filas().stream().map(f -> row(t, f)));
    return Csv.text(Stream.concat(Stream.of(HEAD), rows).toList());
  }

  private static List<String> row(Tally tally, Tally.Fila fila) {
    return List.of(
        tally.id(),
        fila.clave(),
        fila.titulo(),
        fila.valor().toPlainString(),
        fila.unidad().or(tally::unidad).orElse(""),
        fila.parte().map(Object::toString).orElse(""),
        Boolean.toString(fila.aproximado()),
        fila.calificador().orElse(""),
        String.join(" ", fila.actividades()));
  }
}
