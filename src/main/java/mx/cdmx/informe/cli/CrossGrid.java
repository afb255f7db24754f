package mx.cdmx.informe.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mx.cdmx.informe.aggregate.Campo;
import mx.cdmx.informe.aggregate.Cruce;
import mx.cdmx.informe.aggregate.Tally;
import mx.cdmx.informe.aggregate.Tally.Fila;
import mx.cdmx.informe.diagnostics.Messages;

/**
 * A table of crossed fields as a grid: the last field goes across, the others down, and at the ends
 * are totals, where an activity counts once.
 *
 * @param head the keys across
 * @param rows the rows, each its name and its numbers
 */
record CrossGrid(List<String> head, List<List<String>> rows) {

  CrossGrid {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * The grid of a crossing of at least two fields.
   *
   * @param keys whether rows have the keys of their values instead of the names
   */
  static CrossGrid of(Cruce cruce, Tally tally, boolean keys, Messages messages) {
    Campo last = cruce.campos().get(cruce.campos().size() - 1);
    Set<String> present = tally.filas().stream().map(CrossGrid::across).collect(Collectors.toSet());
    List<String> columns =
        last.enOrden(cruce.actividades()).stream().filter(present::contains).toList();
    Set<String> downs = new LinkedHashSet<>();
    tally.filas().forEach(f -> downs.add(down(f)));
    String total = messages.text("tabla.columna-total");
    List<List<String>> rows = new ArrayList<>();
    for (String down : downs) {
      String name = name(down, keys, cruce, messages);
      rows.add(row(name, f -> down(f).equals(down), columns, tally));
    }
    rows.add(row(total, f -> true, columns, tally));
    List<String> head = new ArrayList<>(columns);
    head.add(total);
    return new CrossGrid(head, rows);
  }

  private static List<String> row(
      String name, Predicate<Fila> wanted, List<String> columns, Tally tally) {
    List<String> row = new ArrayList<>(List.of(name));
    for (String column : columns) {
      row.add(count(wanted.and(f -> across(f).equals(column)), tally));
    }
    row.add(count(wanted, tally));
    return row;
  }

  private static String count(Predicate<Fila> wanted, Tally tally) {
    long count =
        tally.filas().stream()
            .filter(wanted)
            .flatMap(f -> f.actividades().stream())
            .distinct()
            .count();
    return Long.toString(count);
  }

  private static String name(String down, boolean asKeys, Cruce cruce, Messages messages) {
    List<String> keys = List.of(down.split(Cruce.ENTRE_CLAVES, -1));
    Optional<String> name = Optional.empty();
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      String titulo = asKeys ? key : cruce.campos().get(i).titulo().apply(key);
      name = Optional.of(name.map(n -> messages.text("fila.y", n, titulo)).orElse(titulo));
    }
    return name.orElse(down);
  }

  private static String across(Fila fila) {
    return fila.clave().substring(fila.clave().lastIndexOf(Cruce.ENTRE_CLAVES) + 1);
  }

  private static String down(Fila fila) {
    return fila.clave().substring(0, fila.clave().lastIndexOf(Cruce.ENTRE_CLAVES));
  }
}
