package mx.cdmx.informe.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.cdmx.informe.aggregate.Campo;
import mx.cdmx.informe.aggregate.Campos;
import mx.cdmx.informe.aggregate.Cruce;
import mx.cdmx.informe.aggregate.Outline;
import mx.cdmx.informe.aggregate.Tally;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.diagnostics.NearMisses;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Indice;

/** What is asked of an edition's statistics: by which fields, of which activities, which tables. */
final class Consulta {
  private static final String COMMA = ",";

  private final Edicion edicion;
  private final Campos campos;
  private final Messages messages;

  Consulta(Edicion edicion, Messages messages) {
    this.edicion = edicion;
    this.campos = new Campos(edicion, messages);
    this.messages = messages;
  }

  /**
   * The edition with those activities alone that meet all conditions.
   *
   * @param where conditions: a field, "=" and a value or several of which one will do
   * @throws UsageException where one names no field or no value that there is
   */
  Edicion narrowed(List<String> where) {
    List<Actividad> kept = edicion.actividades();
    for (String condition : where) {
      int equals = condition.indexOf('=');
      if (equals < 0) {
        throw new UsageException(messages.text("uso.where", condition));
      }
      Campo campo = campo(condition.substring(0, equals));
      Set<String> known = campo.claves(edicion.actividades());
      List<String> wanted = split(condition.substring(equals + 1));
      wanted.forEach(v -> check(v, known, "uso.sin-valor", campo.id()));
      kept =
          kept.stream().filter(a -> campo.claves(a).stream().anyMatch(wanted::contains)).toList();
    }
    return where.isEmpty() ? edicion : edicion.con(Indice.of(kept));
  }

  /**
   * Crosses fields.
   *
   * @param by their names, joined by commas
   * @throws UsageException where one names no field, or the same twice
   */
  Cruce crossed(String by, Outline outline) {
    List<Campo> fields = split(by).stream().map(this::campo).toList();
    if (fields.stream().map(Campo::id).distinct().count() < fields.size()) {
      throw new UsageException(messages.text("uso.campo-repetido", by));
    }
    return new Cruce(fields, outline.actividades(), messages);
  }

  /**
   * Those of some tables that are asked for, in the order asked; all where none is.
   *
   * @throws UsageException where there is no such table
   */
  List<Tally> chosen(List<String> ids, List<Tally> tablas) {
    List<String> known = tablas.stream().map(Tally::id).toList();
    List<String> wanted = ids.stream().flatMap(i -> split(i).stream()).distinct().toList();
    wanted.forEach(id -> check(id, known, "uso.sin-tabla", String.join(", ", known)));
    return wanted.isEmpty()
        ? tablas
        : wanted.stream().map(id -> tablas.get(known.indexOf(id))).toList();
  }

  private Campo campo(String name) {
    Set<String> known = new TreeSet<>(campos.todos().stream().map(Campo::id).toList());
    known.add("eje");
    check(name, known, "uso.sin-campo", String.join(", ", known));
    return campos.campo(name).orElseThrow();
  }

  private void check(String word, Collection<String> known, String key, String more) {
    if (!known.contains(word)) {
      String none = messages.text(key, word, more);
      String meant =
          NearMisses.of(word, known).stream()
              .map(m -> "«" + m + "»")
              .collect(Collectors.joining(messages.text("pista.o")));
      throw new UsageException(
          meant.isEmpty() ? none : messages.text("uso.quiso-decir", none, meant));
    }
  }

  private static List<String> split(String list) {
    return Arrays.stream(list.split(COMMA, -1)).map(String::strip).toList();
  }
}
