package mx.cdmx.informe.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.cdmx.informe.aggregate.Tally.Fila;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Cifra;

/**
 * The tables of amounts, of goods and of people. Only what is alike is added up: one currency, one
 * kind of goods, one concepto; and approximate figures apart from exact ones, with the words that
 * their sum can bear.
 */
final class TablasDeCifras {
  private static final String MONTO = "monto";
  private static final String OTRO = "otro";
  private static final String BIENES = "bienes-donados";

  /** The conceptos that count people, in the order of their table. */
  private static final List<String> DE_PERSONAS =
      List.of("asistentes", "participantes", "panelistas", "audiencia", "beneficiarios");

  private static final List<String> SENTIDOS =
      List.of("recibido", "otorgado", "ofrecido", "a-terceros");

  private final List<CifraUnica> cifras;
  private final Map<String, Integer> lugares = new HashMap<>();
  private final Nombres nombres;
  private final Messages messages;

  /** The tables of what some activities, in order of print, tell. */
  TablasDeCifras(List<Actividad> actividades, Nombres nombres, Messages messages) {
    this.cifras = CifraUnica.de(actividades);
    actividades.forEach(a -> lugares.putIfAbsent(a.id(), lugares.size()));
    this.nombres = nombres;
    this.messages = messages;
  }

  List<Tally> tablas() {
    Tablas tablas = new Tablas(messages);
    return List.of(
        tablas.deCadaFila("montos", sumas(MONTO, false)),
        tablas.deCadaFila("montos-por-contraparte", sumas(MONTO, true)),
        tablas.deCadaFila(BIENES, sumas(BIENES, false)),
        tablas.deCadaFila(BIENES + "-por-contraparte", sumas(BIENES, true)),
        tablas.dePersonas("personas", personas()),
        tablas.deCadaFila("cifras", cadaUna()));
  }

  private List<Fila> sumas(String concepto, boolean conContraparte) {
    Stream<CifraUnica> those =
        cifras.stream()
            .filter(c -> c.cifra().concepto().equals(concepto))
            .sorted(
                Comparator.comparing((CifraUnica c) -> unidad(c.cifra()).clave())
                    .thenComparing(c -> sentido(c.cifra()))
                    .thenComparing(TablasDeCifras::esAproximada));
    return suma(those, c -> fila(c, conContraparte));
  }

  private List<Fila> personas() {
    return DE_PERSONAS.stream()
        .flatMap(
            p ->
                suma(
                    cifras.stream()
                        .filter(c -> c.cifra().concepto().equals(p))
                        .sorted(Comparator.comparing(TablasDeCifras::esAproximada)),
                    c -> new Rotulo(p, nombres.palabra("concepto", p), Optional.empty()))
                    .stream())
        .toList();
  }

  /** Each figure in a row of its own, whatever it counts: what is not added up is there too. */
  private List<Fila> cadaUna() {
    return cifras.stream()
        .map(
            c ->
                new Fila(
                    c.clave(),
                    titulo(c),
                    c.cifra().valor(),
                    Optional.of(unidad(c.cifra()).titulo()),
                    Optional.empty(),
                    Calificador.de(List.of(c.cifra()), messages),
                    ids(List.of(c))))
        .toList();
  }

  private static boolean esAproximada(CifraUnica c) {
    return c.cifra().calificador().isPresent();
  }

  /** What a figure counts and where; what has no concepto of its own says so by its unit. */
  private String titulo(CifraUnica c) {
    Stream<String> concepto =
        c.cifra().concepto().equals(OTRO)
            ? Stream.empty()
            : Stream.of(nombres.palabra("concepto", c.cifra().concepto()));
    return Stream.of(concepto, c.cifra().calificador().stream(), Stream.of(c.actividad().titulo()))
        .flatMap(Function.identity())
        .reduce((a, b) -> messages.text("fila.y", a, b))
        .orElseThrow();
  }

  /** The row of an amount or of goods: of what, from whom to whom, and with whom. */
  private Rotulo fila(CifraUnica c, boolean conContraparte) {
    Cifra cifra = c.cifra();
    Rotulo unidad = unidad(cifra);
    Rotulo fila = unidad.y(palabra("sentido", cifra.sentido()), messages);
    return conContraparte ? fila.y(contraparte(cifra), messages) : fila;
  }

  /** What a figure is of: its currency, or its unit, of which spellings do not matter. */
  private Rotulo unidad(Cifra cifra) {
    return cifra
        .moneda()
        .map(m -> new Rotulo(m, nombres.moneda(m), Optional.of(m)))
        .or(() -> cifra.unidad().map(u -> new Rotulo(Slug.of(u), u, Optional.of(u))))
        .orElseGet(
            () -> new Rotulo("sin-unidad", messages.text("fila.sin-unidad"), Optional.empty()));
  }

  /** Who gave or received it; those who did it together are one, in whatever order. */
  private Rotulo contraparte(Cifra cifra) {
    return cifra.contraparte().isEmpty()
        ? palabra("contraparte", Optional.empty())
        : new Rotulo(
            Contrapartes.clave(cifra.contraparte()),
            nombres.socios(cifra.contraparte()),
            Optional.empty());
  }

  private Rotulo palabra(String lista, Optional<String> valor) {
    return valor
        .map(v -> new Rotulo(v, nombres.palabra(lista, v), Optional.empty()))
        .orElseGet(
            () -> new Rotulo("sin-" + lista, messages.text("fila.sin-" + lista), Optional.empty()));
  }

  /** Received comes first, then given, offered and to others; what does not say comes last. */
  private static int sentido(Cifra cifra) {
    return cifra.sentido().map(SENTIDOS::indexOf).orElse(SENTIDOS.size());
  }

  /** Adds up what has the same row, exact and approximate figures apart. */
  private List<Fila> suma(Stream<CifraUnica> those, Function<CifraUnica, Rotulo> rotulo) {
    Map<String, List<CifraUnica>> groups = new LinkedHashMap<>();
    Map<String, Rotulo> rotulos = new LinkedHashMap<>();
    those.forEach(
        c -> {
          Rotulo exacta = rotulo.apply(c);
          Rotulo r = esAproximada(c) ? exacta.aproximada() : exacta;
          rotulos.putIfAbsent(r.clave(), r);
          groups.computeIfAbsent(r.clave(), k -> new ArrayList<>()).add(c);
        });
    return groups.entrySet().stream()
        .map(e -> suma(rotulos.get(e.getKey()), e.getValue()))
        .toList();
  }

  private Fila suma(Rotulo rotulo, List<CifraUnica> those) {
    Optional<String> calificador =
        Calificador.de(those.stream().map(CifraUnica::cifra).toList(), messages);
    return new Fila(
        rotulo.clave(),
        rotulo.con(calificador, messages).titulo(),
        those.stream().map(c -> c.cifra().valor()).reduce(BigDecimal.ZERO, BigDecimal::add),
        rotulo.unidad(),
        Optional.empty(),
        calificador,
        ids(those),
        rotulo.partes());
  }

  /** The activities behind some figures, each once, in order of print. */
  private List<String> ids(List<CifraUnica> those) {
    return those.stream()
        .flatMap(c -> c.actividades().stream())
        .map(Actividad::id)
        .distinct()
        .sorted(Comparator.comparing(lugares::get))
        .toList();
  }
}
