package mx.cdmx.informe.compose;

import java.util.ArrayList;
import java.util.List;
import mx.cdmx.informe.compose.PrintedResumen.Cuadro;
import mx.cdmx.informe.compose.PrintedResumen.Seccion;
import mx.cdmx.informe.model.Edicion;

/** The section of what came of it: agreements, amounts, goods and people. */
final class ResumenResultados {
  private final Edicion edicion;
  private final Cuadros cuadros;
  private final Redactor redactor;

  ResumenResultados(Edicion edicion, Cuadros cuadros, Redactor redactor) {
    this.edicion = edicion;
    this.cuadros = cuadros;
    this.redactor = redactor;
  }

  Seccion compose() {
    FrasesDeCifras cifras = new FrasesDeCifras(edicion, cuadros, redactor);
    List<PrintedFrase> parrafos = new ArrayList<>();
    parrafos.add(acuerdos());
    parrafos.add(PrintedFrase.seguidas(cifras.montos()));
    parrafos.add(PrintedFrase.seguidas(cifras.bienes()));
    parrafos.add(PrintedFrase.seguidas(new FrasesDePersonas(cuadros, redactor).personas()));
    return new Seccion(
        ResumenComposer.ANCLA + ".resultados",
        redactor.palabras("resumen.resultados"),
        parrafos,
        List.of(),
        List.of(),
        List.of(),
        citas());
  }

  private List<Cuadro> citas() {
    List<Cuadro> citas = new ArrayList<>();
    citas.add(new Cuadro(redactor.palabras("anexo.acuerdos"), PrintedAnexos.ACUERDOS));
    citas.addAll(
        cuadros.citados(
            redactor, "montos-por-contraparte", "bienes-donados-por-contraparte", "personas"));
    return citas;
  }

  private PrintedFrase acuerdos() {
    Trozo count =
        cuadros.enAnexo(
            "acuerdos",
            edicion.actividades().stream().mapToLong(a -> a.acuerdos().size()).sum(),
            PrintedAnexos.ACUERDOS);
    return redactor.frase(
        redactor.forma("resumen.acuerdos", count),
        PrintedFrase.de(redactor.contado("contado.acuerdos", count)));
  }
}
