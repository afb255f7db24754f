package mx.cdmx.informe.aggregate;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.cdmx.informe.aggregate.Outline.EnApartado;
import mx.cdmx.informe.aggregate.Outline.EnBloque;
import mx.cdmx.informe.aggregate.Outline.EnCategoria;
import mx.cdmx.informe.aggregate.Tally.Fila;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Dependencia;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Fecha;

/**
 * The counts of an edition: activities by apartado, bloque, categoría, month and dependencia.
 *
 * @param tablas the tables
 */
public record Statistics(List<Tally> tablas) {

  public Statistics {
    tablas = List.copyOf(tablas);
  }

  /** The counts of an edition in its outline's order. */
  public static Statistics of(Edicion edicion, Outline outline, Messages messages) {
    Parte parte = new Parte(edicion.actividades().size());
    return new Statistics(
        List.of(
            tally("apartado", messages, apartados(outline, parte)),
            tally("bloque", messages, bloques(outline, messages, parte)),
            tally("categoria", messages, categorias(outline, messages, parte)),
            tally("mes", messages, meses(edicion, outline, messages, parte)),
            tally("dependencia", messages, dependencias(edicion, outline, parte))));
  }

  /**
   * A table by its id.
   *
   * @throws IllegalArgumentException where there is none
   */
  public Tally tabla(String id) {
    return tablas.stream()
        .filter(t -> t.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id));
  }

  private static Tally tally(String id, Messages messages, List<Fila> filas) {
    return new Tally(
        "por-" + id,
        messages.text("tabla.por-" + id),
        Optional.of(messages.text("unidad.actividades")),
        id.equals("dependencia") ? Optional.of(messages.text("nota.suman-mas")) : Optional.empty(),
        filas);
  }

  private static List<Fila> apartados(Outline outline, Parte parte) {
    return outline.apartados().stream()
        .map(p -> fila(p.apartado().id(), p.apartado().titulo(), p.actividades(), parte))
        .toList();
  }

  private static List<Fila> bloques(Outline outline, Messages messages, Parte parte) {
    List<Fila> filas = new ArrayList<>();
    for (EnApartado p : outline.apartados()) {
      for (EnBloque b : p.bloques()) {
        filas.add(fila(clave(p, b), titulo(p, b, messages), b.actividades(), parte));
      }
    }
    return filas;
  }

  private static List<Fila> categorias(Outline outline, Messages messages, Parte parte) {
    List<Fila> filas = new ArrayList<>();
    for (EnApartado p : outline.apartados()) {
      for (EnBloque b : p.bloques()) {
        for (EnCategoria c : b.categorias()) {
          String clave = c.categoria().map(x -> x.id()).orElse("sin-categoria");
          String titulo = c.categoria().map(x -> " · " + x.titulo()).orElse("");
          filas.add(
              fila(
                  clave(p, b) + "/" + clave,
                  titulo(p, b, messages) + titulo,
                  c.actividades().stream(),
                  parte));
        }
      }
    }
    return filas;
  }

  private static String clave(EnApartado p, EnBloque b) {
    return p.apartado().id() + "/" + b.bloque().map(x -> x.id()).orElse("sin-bloque");
  }

  private static String titulo(EnApartado p, EnBloque b, Messages messages) {
    return p.apartado().tituloCorto()
        + " · "
        + b.bloque().map(x -> x.titulo()).orElse(messages.text("tabla.sin-bloque"));
  }

  /** Every month of the semester, even without activities, and any other that one starts in. */
  private static List<Fila> meses(
      Edicion edicion, Outline outline, Messages messages, Parte parte) {
    Map<YearMonth, List<Actividad>> byMonth = new TreeMap<>();
    YearMonth last = edicion.periodo().fin();
    for (YearMonth m = edicion.periodo().inicio(); !m.isAfter(last); m = m.plusMonths(1)) {
      byMonth.put(m, new ArrayList<>());
    }
    List<Actividad> undated = new ArrayList<>();
    outline.apartados().stream()
        .flatMap(EnApartado::actividades)
        .forEach(
            a ->
                a.fecha()
                    .flatMap(Fecha::inicio)
                    .map(d -> byMonth.computeIfAbsent(YearMonth.from(d), m -> new ArrayList<>()))
                    .orElse(undated)
                    .add(a));
    DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM 'de' yyyy", Messages.LOCALE);
    List<Fila> filas = new ArrayList<>();
    byMonth.forEach((m, a) -> filas.add(fila(m.toString(), m.format(month), a.stream(), parte)));
    filas.add(fila("sin-fecha", messages.text("tabla.sin-fecha"), undated.stream(), parte));
    return filas;
  }

  private static List<Fila> dependencias(Edicion edicion, Outline outline, Parte parte) {
    Map<String, List<Actividad>> byId = new TreeMap<>();
    outline.apartados().stream()
        .flatMap(EnApartado::actividades)
        .forEach(
            a ->
                a.dependencias()
                    .forEach(d -> byId.computeIfAbsent(d, id -> new ArrayList<>()).add(a)));
    Map<String, Dependencia> catalogo = edicion.catalogos().dependencias();
    return byId.entrySet().stream()
        .map(
            e ->
                fila(
                    e.getKey(),
                    catalogo.containsKey(e.getKey())
                        ? catalogo.get(e.getKey()).nombre()
                        : e.getKey(),
                    e.getValue().stream(),
                    parte))
        .sorted(Comparator.comparing(Fila::valor).reversed().thenComparing(Fila::clave))
        .toList();
  }

  private static Fila fila(
      String clave, String titulo, Stream<Actividad> actividades, Parte parte) {
    return Fila.cuenta(clave, titulo, actividades.toList(), parte);
  }
}
