package mx.cdmx.informe.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mx.cdmx.informe.compare.Comparacion.Cambio;
import mx.cdmx.informe.compare.Comparacion.Lista;
import mx.cdmx.informe.compare.Comparacion.Nombrado;

/** The sentences of what changed. */
final class FrasesDeCambios {
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

  /** Who is new and who is gone, each with the number of its activities. */
  List<PrintedFrase> nuevasEIdas(Lista lista, String counted) {
    String tabla = lista.tabla();
    return List.of(
        nombrados(tabla, "nuevas", counted, lista.nuevas(), n -> cifras.ahora(tabla, n.clave())),
        nombrados(
            tabla, "idas", counted, lista.idas(), n -> cifras.antes(tabla, n.clave(), n.valor())));
  }

  private PrintedFrase nombrados(
      String tabla,
      String cuales,
      String counted,
      List<Nombrado> quienes,
      Function<Nombrado, Trozo> numero) {
    Trozo count = cifras.cuenta(tabla, cuales, quienes.size());
    String key = redactor.forma("cambios." + tabla + "." + cuales, count);
    return redactor.frase(
        key,
        PrintedFrase.de(redactor.contado(counted, count)),
        lista(quienes.stream().map(n -> conNumero(n.titulo(), numero.apply(n))).toList()));
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
