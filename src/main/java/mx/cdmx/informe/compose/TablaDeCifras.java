package mx.cdmx.informe.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.cdmx.informe.aggregate.Tally;
import mx.cdmx.informe.compose.PrintedIndice.Llamada;
import mx.cdmx.informe.compose.PrintedTabla.Fila;
import mx.cdmx.informe.compose.PrintedTabla.Grupo;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Cifra;
import mx.cdmx.informe.model.Edicion;

/** Sets the figures one by one: a group of rows an activity, each figure as its text tells it. */
final class TablaDeCifras {
  /** The conceptos that say what a unit may not: who people were, and that goods were donated. */
  private static final Set<String> TELLING =
      Set.of(
          "asistentes",
          "participantes",
          "panelistas",
          "audiencia",
          "beneficiarios",
          "bienes-donados");

  private static final String OTRO = "otro";

  private final Edicion edicion;
  private final Cuadros cuadros;
  private final Registros registros;
  private final Messages messages;

  TablaDeCifras(Edicion edicion, Cuadros cuadros, Registros registros, Messages messages) {
    this.edicion = edicion;
    this.cuadros = cuadros;
    this.registros = registros;
    this.messages = messages;
  }

  static boolean es(Tally tally) {
    return tally.id().equals("cifras");
  }

  List<Grupo> grupos(Tally tally) {
    Map<String, List<Fila>> byActivity = new LinkedHashMap<>();
    for (Tally.Fila fila : tally.filas()) {
      String id = fila.clave().substring(0, fila.clave().indexOf('#'));
      byActivity.computeIfAbsent(id, k -> new ArrayList<>()).add(fila(tally, fila, cifra(fila)));
    }
    return byActivity.entrySet().stream()
        .map(e -> grupo(registros.de(e.getKey()), e.getValue()))
        .toList();
  }

  private static Grupo grupo(Optional<Llamada> actividad, List<Fila> filas) {
    return new Grupo(
        actividad.map(Llamada::numero).orElse(""),
        actividad.map(Llamada::titulo).orElse(""),
        filas);
  }

  /** The figure of a row, whose key is {@code id#n}. */
  private Cifra cifra(Tally.Fila fila) {
    int mark = fila.clave().indexOf('#');
    return edicion
        .actividad(fila.clave().substring(0, mark))
        .orElseThrow()
        .cifras()
        .get(Integer.parseInt(fila.clave().substring(mark + 1)) - 1);
  }

  private Fila fila(Tally tally, Tally.Fila fila, Cifra cifra) {
    return Fila.de(
            cuadros.ancla(tally.id(), fila),
            "",
            cuadros.valor(tally.id(), fila),
            registros.series(fila.actividades()))
        .con(NoBreak.in(unidad(fila, cifra)), "")
        .tras(NoBreak.in(fila.calificador().orElse("")));
  }

  /** What it is of and, where that does not say it, what is counted: "personas (asistentes)". */
  private String unidad(Tally.Fila fila, Cifra cifra) {
    String concepto = lower(new Redactor(messages).palabra("concepto", cifra.concepto()));
    if (cifra.moneda().isPresent()) {
      return lower(fila.unidad().orElse(""));
    }
    if (cifra.unidad().isEmpty()) {
      return cifra.concepto().equals(OTRO) ? fila.unidad().orElse("") : concepto;
    }
    String unidad = cifra.unidad().get();
    boolean says = !TELLING.contains(cifra.concepto()) || unidad.contains(concepto);
    return says ? unidad : messages.text("cuadro.concepto", unidad, concepto);
  }

  /** In the middle of a row; a code stays as it is. */
  private static String lower(String words) {
    return words.length() > 1 && Character.isLowerCase(words.charAt(1))
        ? words.substring(0, 1).toLowerCase(Messages.LOCALE) + words.substring(1)
        : words;
  }
}
