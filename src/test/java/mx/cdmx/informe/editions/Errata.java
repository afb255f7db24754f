package mx.cdmx.informe.editions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Origin;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Bloque;
import mx.cdmx.informe.model.Categoria;
import mx.cdmx.informe.model.Edicion;

/** Finds where the mistakes of the printed report stand in its records. */
final class Errata {
  private final Edicion printed;

  /** Of each text, where its characters stood before the errata above were corrected. */
  private final Map<String, Correcting> texts = new HashMap<>();

  private Errata(Edicion printed) {
    this.printed = printed;
  }

  /** The errata with their places, in the order of their rows. */
  static List<Erratum> of(Edicion printed, List<Map<String, String>> rows) {
    Errata errata = new Errata(printed);
    return rows.stream().map(row -> new Erratum(row, errata.places(row))).toList();
  }

  private List<Place> places(Map<String, String> row) {
    String id = row.get("id");
    String campo = row.get("campo");
    return switch (campo) {
      case "registro" ->
          List.of(origin(id).of("titulo"), origin(row.get("corregido")).of("titulo"));
      case "encabezado" -> headings(id);
      case "fecha_impresa" -> List.of(origin(id).of(campo));
      default -> List.of(words(id, campo, row.get("impreso"), row.get("corregido")));
    };
  }

  private Origin origin(String id) {
    return id.equals("presentacion")
        ? printed.presentacion().origin()
        : printed.actividad(id).orElseThrow().origin();
  }

  private Place words(String id, String campo, String impreso, String corregido) {
    Correcting text = texts.computeIfAbsent(id + " " + campo, k -> new Correcting(text(id, campo)));
    int[] range = text.correct(impreso, corregido);
    return origin(id).within(range[0], range[1], campo);
  }

  private String text(String id, String campo) {
    if (id.equals("presentacion")) {
      return printed.presentacion().texto();
    }
    return campo.equals("titulo")
        ? printed.actividad(id).orElseThrow().titulo()
        : printed.actividad(id).orElseThrow().texto();
  }

  /** Titles of a bloque or of the categorías of that id. */
  private List<Place> headings(String where) {
    String[] parts = where.split("/", 2);
    Apartado apartado = printed.apartado(parts[0]).orElseThrow();
    int number = printed.apartados().indexOf(apartado);
    List<String> bloques = apartado.bloques().stream().map(Bloque::id).toList();
    List<String> categorias = apartado.categorias().stream().map(Categoria::id).toList();
    return Stream.of(Map.entry("bloques", bloques), Map.entry("categorias", categorias))
        .flatMap(
            kind ->
                IntStream.range(0, kind.getValue().size())
                    .filter(i -> kind.getValue().get(i).equals(parts[1]))
                    .mapToObj(
                        i -> printed.origin().of("apartados", number, kind.getKey(), i, "titulo")))
        .toList();
  }

  /** A text that is corrected step by step, and knows where each character stood at first. */
  private static final class Correcting {
    private final String first;
    private final StringBuilder now;
    private final List<Integer> stood;

    Correcting(String text) {
      this.first = text;
      this.now = new StringBuilder(text);
      this.stood = new ArrayList<>(IntStream.rangeClosed(0, text.length()).boxed().toList());
    }

    /** Corrects some words; returns where they were wrong in the text as it was at first. */
    int[] correct(String impreso, String corregido) {
      int at = now.indexOf(impreso);
      int head = 0;
      int shorter = Math.min(impreso.length(), corregido.length());
      while (head < shorter && impreso.charAt(head) == corregido.charAt(head)) {
        head++;
      }
      int tail = 0;
      while (tail < shorter - head
          && impreso.charAt(impreso.length() - 1 - tail)
              == corregido.charAt(corregido.length() - 1 - tail)) {
        tail++;
      }
      int[] range =
          words(stood.get(at + head), stood.get(at + impreso.length() - tail), head == shorter);
      now.replace(at, at + impreso.length(), corregido);
      int start = stood.get(at);
      stood.subList(at, at + impreso.length()).clear();
      for (int i = 0; i < corregido.length(); i++) {
        stood.add(at + i, Math.min(start + i, first.length() - 1));
      }
      return range;
    }

    /** The whole words from one place to another; where nothing stood, those on both sides. */
    private int[] words(int from, int to, boolean isGap) {
      int start = Math.min(from, first.length() - 1);
      int end = Math.max(to, start + 1);
      if (isGap || from == to) {
        start = Math.max(0, start - 1);
        end = Math.min(first.length(), end + 1);
      }
      while (start > 0 && !Character.isWhitespace(first.charAt(start - 1))) {
        start--;
      }
      while (end < first.length() && !Character.isWhitespace(first.charAt(end))) {
        end++;
      }
      return new int[] {start, end};
    }
  }
}
