package mx.cdmx.informe.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.aggregate.Campo;
import mx.cdmx.informe.aggregate.Campos;
import mx.cdmx.informe.aggregate.Outline.EnApartado;
import mx.cdmx.informe.aggregate.Outline.EnBloque;
import mx.cdmx.informe.aggregate.Outline.EnCategoria;
import mx.cdmx.informe.aggregate.Tally.Fila;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Bloque;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Paises;

/** Composes an apartado: its opening page and its groups, with one outline of headings. */
final class ApartadoComposer {
  private static final Pattern EJE = Pattern.compile("eje-(\\d+)");
  private static final int LEVEL = 2;

  private final Edicion edicion;
  private final ProseRenderer prose;
  private final Messages messages;
  private final Parte parte;
  private final Cuadros cuadros;
  private final Function<Actividad, List<String>> paises;

  ApartadoComposer(
      Edicion edicion, ProseRenderer prose, Messages messages, Parte parte, Cuadros cuadros) {
    this.edicion = edicion;
    this.prose = prose;
    this.messages = messages;
    this.parte = parte;
    this.cuadros = cuadros;
    Campo pais = new Campos(edicion, messages).campo("pais").orElseThrow();
    this.paises =
        a -> pais.valores().apply(a).stream().filter(c -> !c.equals(Paises.PROPIO)).toList();
  }

  /** How a cross-reference names an apartado: "Eje 2", or its short title. */
  static String nombre(Apartado apartado, Messages messages) {
    Matcher eje = EJE.matcher(apartado.id());
    return eje.matches()
        ? messages.text("apartado.eje") + " " + eje.group(1)
        : apartado.tituloCorto();
  }

  PrintedApartado compose(EnApartado part) {
    Apartado apartado = part.apartado();
    Matcher eje = EJE.matcher(apartado.id());
    boolean isEje = eje.matches();
    String numeral = isEje ? eje.group(1) : apartado.id().substring(0, 1).toUpperCase(Locale.ROOT);
    ActividadComposer actividades = new ActividadComposer(edicion, prose, messages, numeral);
    List<PrintedBloque> bloques =
        part.bloques().stream()
            .map(b -> bloque(b, apartado, actividades))
            .filter(b -> !b.categorias().isEmpty())
            .toList();
    return new PrintedApartado(
        apartado.id(),
        apartado.id(),
        messages.text(isEje ? "apartado.eje" : "apartado.otro"),
        numeral,
        LEVEL,
        apartado.titulo(),
        apartado.tituloCorto(),
        datos(part),
        contents(bloques, apartado.id()),
        bloques);
  }

  private PrintedBloque bloque(EnBloque part, Apartado apartado, ActividadComposer actividades) {
    String titulo = part.bloque().map(Bloque::titulo).orElse("");
    String ancla = part.bloque().map(b -> apartado.id() + "." + b.id()).orElse("");
    int inside = titulo.isEmpty() ? LEVEL : LEVEL + 1;
    String prefix = ancla.isEmpty() ? apartado.id() : ancla;
    return new PrintedBloque(
        ancla,
        LEVEL + 1,
        titulo,
        part.categorias().stream()
            .map(c -> categoria(c, prefix, inside + 1, actividades))
            .filter(c -> !c.actividades().isEmpty())
            .toList());
  }

  /** All are numbered, those of the part are printed. */
  private PrintedCategoria categoria(
      EnCategoria part, String prefix, int nivel, ActividadComposer actividades) {
    String titulo = part.categoria().map(c -> c.titulo()).orElse("");
    int inside = titulo.isEmpty() ? nivel : nivel + 1;
    return new PrintedCategoria(
        part.categoria().map(c -> prefix + "." + c.id()).orElse(""),
        nivel,
        titulo,
        part.actividades().stream()
            .flatMap(a -> actividades.compose(a, inside, parte.incluye(a)).stream())
            .toList());
  }

  private List<PrintedDato> datos(EnApartado part) {
    String id = part.apartado().id();
    Fila all = cuadros.tabla("por-apartado").fila(id).orElseThrow();
    return Datos.presentes(
        List.of(
            Datos.dato("actividades", cuadros.valor("por-apartado", all), messages),
            distintos("dependencias", id, part.actividades(), Actividad::dependencias),
            distintos("socios", id, part.actividades(), Actividad::socios),
            distintos("paises", id, part.actividades(), paises)));
  }

  private PrintedDato distintos(
      String what,
      String apartado,
      Stream<Actividad> actividades,
      Function<Actividad, List<String>> values) {
    long count = actividades.flatMap(a -> values.apply(a).stream()).distinct().count();
    return Datos.dato(what, cuadros.totalEn(what, apartado, count), messages);
  }

  private static List<ContentsEntry> contents(List<PrintedBloque> bloques, String apartado) {
    List<ContentsEntry> entries = new ArrayList<>();
    for (PrintedBloque bloque : bloques) {
      boolean headed = !bloque.titulo().isEmpty();
      if (headed) {
        entries.add(new ContentsEntry(2, bloque.ancla(), "", bloque.titulo(), apartado));
      }
      bloque.categorias().stream()
          .filter(c -> !c.titulo().isEmpty())
          .map(c -> new ContentsEntry(headed ? 3 : 2, c.ancla(), "", c.titulo(), apartado))
          .forEach(entries::add);
    }
    return entries;
  }
}
