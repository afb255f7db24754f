package mx.cdmx.informe.compose;

import java.util.ArrayList;
import java.util.List;
import mx.cdmx.informe.compose.PrintedResumen.Seccion;

/** The section of which agencies did it. */
final class ResumenDependencias {
  private static final String DEPENDENCIA = "por-dependencia";
  private static final int BARS = 7;

  private final Cuadros cuadros;
  private final Redactor redactor;

  ResumenDependencias(Cuadros cuadros, Redactor redactor) {
    this.cuadros = cuadros;
    this.redactor = redactor;
  }

  Seccion compose() {
    Trozo count = cuadros.total("dependencias");
    List<PrintedFrase> frases = new ArrayList<>();
    frases.add(
        redactor.frase(
            redactor.forma("resumen.dependencias.cuantas", count),
            PrintedFrase.de(redactor.contado("contado.dependencias", count))));
    new Lideres(cuadros, redactor).frase("resumen.dependencia", DEPENDENCIA).ifPresent(frases::add);
    List<PrintedBarras> barras =
        count.valor().equals("0")
            ? List.of()
            : List.of(
                new Graficas(cuadros, redactor)
                    .ranked(
                        "resumen.grafica.dependencias",
                        DEPENDENCIA,
                        cuadros.conValor(DEPENDENCIA),
                        BARS));
    return new Seccion(
        ResumenComposer.ANCLA + ".dependencias",
        redactor.palabras("resumen.dependencias"),
        List.of(PrintedFrase.seguidas(frases)),
        List.of(),
        barras,
        List.of(),
        cuadros.citados(redactor, DEPENDENCIA));
  }
}
