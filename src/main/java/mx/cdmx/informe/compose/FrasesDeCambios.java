package mx.cdmx.informe.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.cdmx.informe.compare.Comparacion.Cambio;
import mx.cdmx.informe.compare.Comparacion.Lista;
import mx.cdmx.informe.compare.Comparacion.Nombrado;

/** The sentences of what changed. */
final class FrasesDeCambios {
  /** How many names are read as one sentence. */
  private static final int MOST_IN_A_SENTENCE = 20;

  private final CifrasComparadas cifras;
  private final Redactor redactor;

  FrasesDeCambios(CifrasComparadas cifras, Redactor redactor) {
    this.cifras = cifras;
    this.redactor = redactor;
  }

  /**
   * How many activities there are, and how many there were.
   *
   * @param antes the months of the other edition, in words
   */
  PrintedFrase actividades(String tabla, Cambio all, String antes) {
    PrintedFrase now =
        PrintedFrase.de(redactor.contado("contado.actividades", cifras.ahora(tabla, all)));
    PrintedFrase when = PrintedFrase.de(NoBreak.in(antes));
    int sign = all.diferencia().signum();
    if (sign == 0) {
      return redactor.frase("cambios.actividades.igual", now, when);
    }
    Trozo before = redactor.contado("contado.de", cifras.antes(tabla, all));
    Trozo change =
        redactor.contado(sign > 0 ? "cambios.mas" : "cambios.menos", cifras.diferencia(tabla, all));
    return redactor.frase(
        "cambios.actividades", now, when, PrintedFrase.de(before), PrintedFrase.de(change));
  }

  /** Which rows of a table have more, which less and which the same. */
  PrintedFrase masYMenos(
      String key, String tabla, List<Cambio> cambios, Function<Cambio, String> nombre) {
    List<PrintedFrase> frases = new ArrayList<>();
    for (int sign : List.of(1, -1, 0)) {
      List<PrintedFrase> rows =
          cambios.stream()
              .filter(c -> c.diferencia().signum() == sign)
              .map(c -> conCambio(tabla, c, nombre.apply(c)))
              .toList();
      if (!rows.isEmpty()) {
        String form = key + (sign > 0 ? ".mas" : sign < 0 ? ".menos" : ".igual");
        frases.add(redactor.frase(form, lista(rows)));
      }
    }
    return PrintedFrase.seguidas(frases);
  }

  private PrintedFrase conCambio(String tabla, Cambio cambio, String nombre) {
    return cambio.diferencia().signum() == 0
        ? PrintedFrase.de(NoBreak.in(nombre))
        : conNumero(nombre, cifras.cambio(tabla, cambio));
  }

  /**
   * Who is new and who is gone, each with the number of its activities; many are told group by
   * group, a paragraph each.
   *
   * @param grupo what the groups are called
   */
  List<PrintedFrase> nuevasEIdas(Lista lista, String counted, Function<Nombrado, String> grupo) {
    String tabla = lista.tabla();
    List<PrintedFrase> frases =
        new ArrayList<>(
            nombrados(
                tabla,
                "nuevas",
                counted,
                groups(lista.nuevas(), grupo),
                n -> cifras.ahora(tabla, n.clave())));
    frases.addAll(
        nombrados(
            tabla,
            "idas",
            counted,
            groups(lista.idas(), grupo),
            n -> cifras.antes(tabla, n.clave(), n.valor())));
    return frases;
  }

  /** In order of the groups' names; one without a name where they are few enough for a sentence. */
  private static Map<String, List<Nombrado>> groups(
      List<Nombrado> quienes, Function<Nombrado, String> grupo) {
    return quienes.stream()
        .collect(
            Collectors.groupingBy(
                quienes.size() > MOST_IN_A_SENTENCE ? grupo : n -> "",
                TreeMap::new,
                Collectors.toList()));
  }

  private List<PrintedFrase> nombrados(
      String tabla,
      String cuales,
      String counted,
      Map<String, List<Nombrado>> groups,
      Function<Nombrado, Trozo> numero) {
    List<Nombrado> all = groups.values().stream().flatMap(List::stream).toList();
    Trozo count = cifras.cuenta(tabla, cuales, all.size());
    PrintedFrase many = PrintedFrase.de(redactor.contado(counted, count));
    String key = "cambios." + tabla + "." + cuales;
    if (groups.size() <= 1) {
      return List.of(redactor.frase(redactor.forma(key, count), many, conNumeros(all, numero)));
    }
    List<PrintedFrase> frases = new ArrayList<>();
    frases.add(redactor.frase(key + ".grupos", many));
    groups.forEach(
        (name, group) ->
            frases.add(
                redactor.frase(
                    "cambios.grupo",
                    PrintedFrase.de(NoBreak.in(name)),
                    conNumeros(group, numero))));
    return frases;
  }

  private PrintedFrase conNumeros(List<Nombrado> quienes, Function<Nombrado, Trozo> numero) {
    return lista(quienes.stream().map(n -> conNumero(n.titulo(), numero.apply(n))).toList());
  }

  private PrintedFrase conNumero(String nombre, Trozo numero) {
    return redactor.frase(
        "resumen.con-numero", PrintedFrase.de(NoBreak.in(nombre)), PrintedFrase.de(numero));
  }

  /** Semicolons between them where a name has a comma. */
  private PrintedFrase lista(List<PrintedFrase> things) {
    boolean commas = things.stream().anyMatch(t -> t.texto().contains(", "));
    return commas ? redactor.serie(things) : redactor.lista(things);
  }
}
