package mx.cdmx.informe.compose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import mx.cdmx.informe.aggregate.Outline;
import mx.cdmx.informe.aggregate.Outline.EnApartado;
import mx.cdmx.informe.compose.PrintedIndice.Entrada;
import mx.cdmx.informe.compose.PrintedIndice.Letra;
import mx.cdmx.informe.compose.PrintedIndice.Llamada;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Alfabeto;
import mx.cdmx.informe.model.Catalogos;

/** Composes the indexes: who and where, and in which activities. */
final class IndiceComposer {
  private static final int LEVEL = 2;

  /**
   * An article before the name of a body does not count for its place. It does before that of a
   * place, which it is part of (El Salvador, La Paz), as in the list of countries of the RAE's
   * Diccionario panhispánico de dudas.
   */
  private static final Pattern ARTICLE = Pattern.compile("^(?:El|La|Los|Las|The) (?=\\p{Lu})");

  private final Outline outline;
  private final Map<String, Llamada> actividades;
  private final Messages messages;

  /**
   * A composer of one report.
   *
   * @param actividades what leads to each activity that is printed, by its id
   */
  IndiceComposer(Outline outline, Map<String, Llamada> actividades, Messages messages) {
    this.outline = outline;
    this.actividades = actividades;
    this.messages = messages;
  }

  /** The indexes that have entries, in order of print. */
  List<PrintedIndice> compose(Catalogos catalogos) {
    return List.of(
            indice("dependencias", Actividad::dependencias, id -> dependencia(id, catalogos)),
            indice("socios", Actividad::socios, id -> socio(id, catalogos)),
            indice("lugares", Actividad::lugares, id -> lugar(id, catalogos)))
        .stream()
        .filter(i -> !i.letras().isEmpty())
        .toList();
  }

  /** What an entry looks like before its activities are known. */
  private record Nombre(String nombre, String siglas) {}

  private static Nombre dependencia(String id, Catalogos catalogos) {
    var known = catalogos.dependencias().get(id);
    if (known == null) {
      return new Nombre(id, "");
    }
    boolean hasSiglas = !known.nombreCorto().equals(known.nombre());
    return new Nombre(known.nombre(), hasSiglas ? known.nombreCorto() : "");
  }

  private static Nombre socio(String id, Catalogos catalogos) {
    var known = catalogos.socios().get(id);
    return known == null
        ? new Nombre(id, "")
        : new Nombre(
            known.nombre(), known.siglas().filter(s -> !names(known.nombre(), s)).orElse(""));
  }

  /** Whether a name says the acronym itself: "Proyecto FELICITY". */
  private static boolean names(String nombre, String sigla) {
    return List.of(nombre.split("[\\s,()]+", -1)).contains(sigla);
  }

  private static Nombre lugar(String id, Catalogos catalogos) {
    var known = catalogos.lugares().get(id);
    return new Nombre(known == null ? id : known.nombre(), "");
  }

  private PrintedIndice indice(
      String what, Function<Actividad, List<String>> ids, Function<String, Nombre> nombre) {
    Map<String, List<Llamada>> byId = new LinkedHashMap<>();
    outline.apartados().stream()
        .flatMap(EnApartado::actividades)
        .filter(a -> actividades.containsKey(a.id()))
        .forEach(
            a ->
                ids.apply(a).stream()
                    .distinct()
                    .forEach(
                        id ->
                            byId.computeIfAbsent(id, k -> new ArrayList<>())
                                .add(actividades.get(a.id()))));
    List<Entrada> entradas = new ArrayList<>();
    byId.forEach(
        (id, calls) -> {
          Nombre n = nombre.apply(id);
          entradas.add(new Entrada(n.nombre(), n.siglas(), calls));
        });
    return new PrintedIndice(
        "indice-" + what,
        LEVEL,
        messages.text("indice." + what),
        messages.text("indice.nota")
            + (what.equals("lugares") ? " " + messages.text("indice.lugares.nota") : ""),
        letras(entradas, what.equals("lugares") ? n -> n : IndiceComposer::withoutArticle));
  }

  private static List<Letra> letras(List<Entrada> entradas, UnaryOperator<String> place) {
    Map<String, List<Entrada>> byLetter = new LinkedHashMap<>();
    entradas.stream()
        .sorted(
            Comparator.comparing((Entrada e) -> place.apply(e.nombre()), Alfabeto.orden())
                .thenComparing(Entrada::nombre))
        .forEach(
            e ->
                byLetter
                    .computeIfAbsent(letter(place.apply(e.nombre())), k -> new ArrayList<>())
                    .add(e));
    List<Letra> letras = new ArrayList<>();
    byLetter.forEach((letra, its) -> letras.add(new Letra(letra, its)));
    return letras;
  }

  private static String withoutArticle(String nombre) {
    return ARTICLE.matcher(nombre).replaceFirst("");
  }

  /** The first letter without its accent; the ñ is a letter of its own, digits stand together. */
  private static String letter(String nombre) {
    String first = nombre.substring(0, 1).toUpperCase(Locale.ROOT);
    if (first.equals("Ñ")) {
      return first;
    }
    String plain = Normalizer.normalize(first, Normalizer.Form.NFD).substring(0, 1);
    return Character.isLetter(plain.charAt(0)) ? plain : "0–9";
  }
}
