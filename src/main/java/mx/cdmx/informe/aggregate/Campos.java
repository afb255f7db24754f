package mx.cdmx.informe.aggregate;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Bloque;
import mx.cdmx.informe.model.Catalogos;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Fecha;
import mx.cdmx.informe.model.Lugar;
import mx.cdmx.informe.model.Paises;
import mx.cdmx.informe.model.Periodo;
import mx.cdmx.informe.model.Socio;

/** The fields by which the activities of an edition can be counted. */
public final class Campos {
  private final Nombres nombres;
  private final Secciones secciones;
  private final Catalogos catalogos;
  private final Paises paises;
  private final Messages messages;
  private final List<Campo> todos;

  /** The fields of an edition, named in the words of a bundle. */
  public Campos(Edicion edicion, Messages messages) {
    this.nombres = new Nombres(edicion, messages);
    this.secciones = new Secciones(edicion.apartados());
    this.catalogos = edicion.catalogos();
    this.paises = new Paises(messages);
    this.messages = messages;
    List<String> apartados = edicion.apartados().stream().map(Apartado::id).toList();
    List<String> bloques = secciones.bloques().stream().map(Bloque::id).distinct().toList();
    Set<String> categorias =
        secciones.categorias().stream().map(c -> Slug.of(c.titulo())).collect(Collectors.toSet());
    this.todos =
        List.of(
            new Campo(
                "apartado",
                a -> List.of(a.apartado()),
                nombres::apartado,
                apartados,
                Optional.of(Comparator.comparing(apartados::indexOf)),
                Set.of()),
            new Campo(
                "bloque",
                a -> secciones.bloque(a).map(Bloque::id).stream().toList(),
                orSin("bloque", nombres::bloque),
                List.of(),
                Optional.of(Comparator.comparing(bloques::indexOf)),
                Set.copyOf(bloques)),
            campo(
                "categoria",
                a -> secciones.categoria(a).map(c -> Slug.of(c.titulo())).stream().toList(),
                nombres::categoria,
                categorias),
            palabra("tipo", a -> a.tipo().stream().toList()),
            palabra("modalidad", a -> a.modalidad().stream().toList()),
            mes(edicion.periodo()),
            campo(
                "dependencia",
                Actividad::dependencias,
                nombres::dependencia,
                catalogos.dependencias().keySet()),
            campo("socio", Actividad::socios, nombres::socio, catalogos.socios().keySet()),
            palabra("clase", this::clases),
            campo("pais", this::paises, nombres::pais, Set.of()),
            campo("lugar", Actividad::lugares, nombres::lugar, catalogos.lugares().keySet()),
            campo("ciudad", this::ciudades, nombres::lugar, Set.of()));
  }

  /** All of them. */
  public List<Campo> todos() {
    return todos;
  }

  /** A field by its name; "eje" is one of the apartado, since most are ejes. */
  public Optional<Campo> campo(String id) {
    String wanted = id.equals("eje") ? "apartado" : id;
    return todos.stream().filter(c -> c.id().equals(wanted)).findFirst();
  }

  /** A field that there is. */
  Campo de(String id) {
    return campo(id).orElseThrow(() -> new IllegalArgumentException(id));
  }

  private Campo campo(
      String id,
      Function<Actividad, List<String>> valores,
      UnaryOperator<String> nombre,
      Collection<String> conocidas) {
    return new Campo(
        id,
        valores,
        orSin(id, nombre),
        List.of("sin-" + id),
        Optional.empty(),
        Set.copyOf(conocidas));
  }

  /** A field whose values are words of a closed list. */
  private Campo palabra(String id, Function<Actividad, List<String>> valores) {
    return campo(id, valores, v -> nombres.palabra(id, v), nombres.lista(id));
  }

  /** The month in which an activity started; all of the semester are in its tables. */
  private Campo mes(Periodo periodo) {
    List<String> fijas =
        Stream.concat(
                Stream.iterate(
                        periodo.inicio(), m -> !m.isAfter(periodo.fin()), m -> m.plusMonths(1))
                    .map(YearMonth::toString),
                Stream.of("sin-fecha"))
            .toList();
    return new Campo(
        "mes",
        a ->
            a.fecha().flatMap(Fecha::inicio).map(d -> YearMonth.from(d).toString()).stream()
                .toList(),
        orSin("fecha", nombres::mes),
        fijas,
        Optional.of(Comparator.naturalOrder()),
        Set.of());
  }

  private UnaryOperator<String> orSin(String id, UnaryOperator<String> nombre) {
    return v -> v.equals("sin-" + id) ? messages.text("fila.sin-" + id) : nombre.apply(v);
  }

  private List<String> clases(Actividad actividad) {
    return socios(actividad).map(Socio::clase).toList();
  }

  /** The countries of those it was done with and of its places. */
  private List<String> paises(Actividad actividad) {
    return Stream.concat(
            socios(actividad).flatMap(s -> s.pais().stream()), lugares(actividad).map(Lugar::pais))
        .toList();
  }

  private List<String> ciudades(Actividad actividad) {
    return lugares(actividad).filter(l -> !paises.esPais(l)).map(Lugar::id).toList();
  }

  private Stream<Socio> socios(Actividad actividad) {
    return actividad.socios().stream().flatMap(id -> Stream.ofNullable(catalogos.socios().get(id)));
  }

  private Stream<Lugar> lugares(Actividad actividad) {
    return actividad.lugares().stream()
        .flatMap(id -> Stream.ofNullable(catalogos.lugares().get(id)));
  }
}
