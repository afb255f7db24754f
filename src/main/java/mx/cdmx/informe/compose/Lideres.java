package mx.cdmx.informe.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mx.cdmx.informe.aggregate.Tally.Fila;

/**
 * Says which rows of a table have most, and is true whatever ties there are: who is named has more
 * than anyone who is not.
 */
final class Lideres {
  private static final int MOST = 3;

  /** So many that share the first place are still named; more would say nothing. */
  private static final int MOST_TIED = 5;

  private final Cuadros cuadros;
  private final Redactor redactor;

  Lideres(Cuadros cuadros, Redactor redactor) {
    this.cuadros = cuadros;
    this.redactor = redactor;
  }

  /** The sentence under a key, with the rows' own names. */
  Optional<PrintedFrase> frase(String key, String tabla) {
    return frase(key, tabla, cuadros.conValor(tabla), Fila::titulo);
  }

  /** The sentence under a key, with the plurals that a list of the bundle has for the rows. */
  Optional<PrintedFrase> plurales(String key, String tabla, String lista) {
    return frase(
        key, tabla, cuadros.conValor(tabla), f -> redactor.palabra("plural." + lista, f.clave()));
  }

  /**
   * The sentence under a key, whose forms are {@code .unica} (only one row has any), {@code .todas}
   * (all are named), {@code .uno} (one has most) and the key itself (several have); none where the
   * most are too many to name.
   *
   * @param filas rows with a value above zero
   */
  Optional<PrintedFrase> frase(
      String key, String tabla, List<Fila> filas, Function<Fila, String> nombre) {
    List<Fila> named = named(filas);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    String form =
        filas.size() == 1
            ? ".unica"
            : named.size() == filas.size() ? ".todas" : named.size() == 1 ? ".uno" : "";
    PrintedFrase list =
        redactor.lista(
            named.stream()
                .map(
                    f ->
                        redactor.frase(
                            "resumen.con-numero",
                            PrintedFrase.de(NoBreak.in(nombre.apply(f))),
                            PrintedFrase.de(cuadros.valor(tabla, f))))
                .toList());
    return Optional.of(redactor.frase(key + form, list));
  }

  /** The rows to name: those that have more than any of the others. */
  private static List<Fila> named(List<Fila> filas) {
    List<Fila> ordered = new ArrayList<>(filas);
    ordered.sort(Comparator.comparing(Fila::valor).reversed());
    if (ordered.size() <= MOST) {
      return ordered;
    }
    int cut = MOST;
    while (cut > 0 && same(ordered, cut - 1, cut)) {
      cut--;
    }
    if (cut > 0) {
      return ordered.subList(0, cut);
    }
    BigDecimal most = ordered.get(0).valor();
    List<Fila> tied = ordered.stream().filter(f -> f.valor().compareTo(most) == 0).toList();
    return tied.size() > MOST_TIED ? List.of() : tied;
  }

  private static boolean same(List<Fila> filas, int one, int other) {
    return filas.get(one).valor().compareTo(filas.get(other).valor()) == 0;
  }
}
