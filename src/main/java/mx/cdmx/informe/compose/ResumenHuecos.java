package mx.cdmx.informe.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.cdmx.informe.compose.PrintedResumen.Seccion;

/** The section of what the records do not say, so that nobody takes a lack for a nought. */
final class ResumenHuecos {
  private static final String TABLA = "sin-dato";

  private final Cuadros cuadros;
  private final Redactor redactor;

  ResumenHuecos(Cuadros cuadros, Redactor redactor) {
    this.cuadros = cuadros;
    this.redactor = redactor;
  }

  Seccion compose() {
    List<PrintedFrase> lacks =
        Stream.of("fecha", "dependencia", "socio", "pais", "modalidad", "cifra")
            .flatMap(what -> lack(what).stream())
            .toList();
    PrintedFrase sentence =
        lacks.isEmpty()
            ? PrintedFrase.de(redactor.palabras("resumen.huecos.ninguno"))
            : redactor.frase("resumen.huecos.frase", redactor.lista(lacks));
    return new Seccion(
        ResumenComposer.ANCLA + ".huecos",
        redactor.palabras("resumen.huecos"),
        List.of(sentence),
        List.of(),
        List.of(),
        List.of(),
        cuadros.citados(redactor, TABLA));
  }

  private Optional<PrintedFrase> lack(String what) {
    return cuadros
        .tabla(TABLA)
        .fila("sin-" + what)
        .filter(f -> f.valor().signum() > 0)
        .map(f -> cuadros.valor(TABLA, f))
        .map(n -> redactor.frase("hueco." + what, PrintedFrase.de(redactor.una(n))));
  }
}
