package mx.cdmx.informe.compose;

import java.util.ArrayList;
import java.util.List;
import mx.cdmx.informe.aggregate.Tally.Fila;

/** The sentences of how many people were reached: exact figures, then approximate ones. */
final class FrasesDePersonas {
  private static final String PERSONAS = "personas";

  private final Cuadros cuadros;
  private final Redactor redactor;

  FrasesDePersonas(Cuadros cuadros, Redactor redactor) {
    this.cuadros = cuadros;
    this.redactor = redactor;
  }

  List<PrintedFrase> personas() {
    List<Fila> exact = filas(false);
    List<Fila> about = filas(true);
    List<PrintedFrase> frases = new ArrayList<>();
    if (!exact.isEmpty()) {
      frases.add(redactor.frase("resumen.personas.exactas", lista(exact)));
    }
    if (!about.isEmpty()) {
      String key = "resumen.personas.aproximadas" + (exact.isEmpty() ? ".solas" : "");
      frases.add(redactor.frase(key, lista(about)));
    }
    if (frases.isEmpty()) {
      frases.add(redactor.frase("resumen.personas.ninguna"));
    }
    return frases;
  }

  private List<Fila> filas(boolean aproximadas) {
    return cuadros.conValor(PERSONAS).stream().filter(f -> f.aproximado() == aproximadas).toList();
  }

  private PrintedFrase lista(List<Fila> filas) {
    return redactor.lista(
        filas.stream()
            .map(
                f ->
                    redactor.calificada(
                        f.calificador(), PrintedFrase.de(contadas(f.clave().split("/", -1)[0], f))))
            .toList());
  }

  private Trozo contadas(String concepto, Fila fila) {
    return redactor.contado("persona." + concepto, cuadros.valor(PERSONAS, fila));
  }
}
