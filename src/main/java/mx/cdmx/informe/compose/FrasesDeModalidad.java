package mx.cdmx.informe.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.cdmx.informe.aggregate.Tally.Fila;
import mx.cdmx.informe.diagnostics.Messages;

/** The sentence of how many activities were virtual, in person or both, of those that say. */
final class FrasesDeModalidad {
  private static final String MODALIDAD = "por-modalidad";
  private static final String KEY = "resumen.modalidad";

  private final Cuadros cuadros;
  private final Redactor redactor;

  FrasesDeModalidad(Cuadros cuadros, Redactor redactor) {
    this.cuadros = cuadros;
    this.redactor = redactor;
  }

  /** "De las que indican su modalidad, 7 fueron virtuales y una híbrida."; none if none says. */
  Optional<PrintedFrase> frase() {
    List<Fila> filas = new ArrayList<>(cuadros.conValor(MODALIDAD));
    if (filas.isEmpty()) {
      return Optional.empty();
    }
    filas.sort(Comparator.comparing(Fila::valor).reversed());
    return Optional.of(filas.size() == 1 ? unica(filas.get(0)) : varias(filas));
  }

  private PrintedFrase unica(Fila fila) {
    Trozo number = cuadros.valor(MODALIDAD, fila);
    return redactor.frase(
        redactor.forma(KEY + ".unica", number),
        PrintedFrase.de(como(fila, number)),
        PrintedFrase.de(number));
  }

  /** The verb is said with the first alone. */
  private PrintedFrase varias(List<Fila> filas) {
    List<PrintedFrase> parts = new ArrayList<>();
    for (Fila fila : filas) {
      Trozo number = cuadros.valor(MODALIDAD, fila);
      String key = KEY + (parts.isEmpty() ? ".primera" : ".otra");
      parts.add(
          redactor.frase(
              redactor.forma(key, number),
              PrintedFrase.de(redactor.una(number)),
              PrintedFrase.de(como(fila, number))));
    }
    return redactor.frase(KEY, redactor.lista(parts));
  }

  /** What so many of them were: "virtuales", "virtual". */
  private String como(Fila fila, Trozo number) {
    return number.valor().equals("1")
        ? redactor.palabra("modalidad", fila.clave()).toLowerCase(Messages.LOCALE)
        : redactor.palabra("plural.modalidad", fila.clave());
  }
}
