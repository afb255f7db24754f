package mx.cdmx.informe.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.cdmx.informe.aggregate.Tally.Fila;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;

/** Who works with whom: the pairs of those that took part in the same activities. */
final class Red {
  private final List<Actividad> actividades;
  private final Nombres nombres;
  private final Messages messages;

  Red(List<Actividad> actividades, Nombres nombres, Messages messages) {
    this.actividades = actividades;
    this.nombres = nombres;
    this.messages = messages;
  }

  List<Tally> tablas() {
    Tablas tablas = new Tablas(messages);
    return List.of(
        tablas.deVarios("red-dependencia-socio", filas(this::conSocios)),
        tablas.deVarios("red-dependencias", filas(this::entreDependencias)));
  }

  private Stream<Par> conSocios(Actividad a) {
    return a.dependencias().stream()
        .flatMap(
            d ->
                a.socios().stream()
                    .map(s -> new Par(d, s, nombres.siglas(d), nombres.siglasDeSocio(s))));
  }

  /** Each pair once, the first of the alphabet first. */
  private Stream<Par> entreDependencias(Actividad a) {
    return a.dependencias().stream()
        .flatMap(
            d ->
                a.dependencias().stream()
                    .filter(e -> d.compareTo(e) < 0)
                    .map(e -> new Par(d, e, nombres.siglas(d), nombres.siglas(e))));
  }

  /** The closest first. */
  private List<Fila> filas(Function<Actividad, Stream<Par>> pares) {
    Map<Par, List<Actividad>> groups =
        new TreeMap<>(Comparator.comparing(Par::uno).thenComparing(Par::otro));
    actividades.forEach(
        a ->
            pares
                .apply(a)
                .distinct()
                .forEach(p -> groups.computeIfAbsent(p, k -> new ArrayList<>()).add(a)));
    Porcentaje parte = new Porcentaje(actividades.size());
    return groups.entrySet().stream()
        .map(
            e ->
                Fila.cuenta(
                    e.getKey().uno() + "/" + e.getKey().otro(),
                    messages.text("fila.y", e.getKey().nombre(), e.getKey().otroNombre()),
                    e.getValue(),
                    parte))
        .sorted(Comparator.comparing(Fila::valor).reversed())
        .toList();
  }

  /** Two that took part in one activity, by their ids and as they are called. */
  private record Par(String uno, String otro, String nombre, String otroNombre) {}
}
