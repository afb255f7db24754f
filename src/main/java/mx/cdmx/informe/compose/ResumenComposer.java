package mx.cdmx.informe.compose;

import java.util.List;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Edicion;

/** Composes the edition in figures: what was done, by whom, with whom, with what result. */
final class ResumenComposer {
  /** Anchor of its heading. */
  static final String ANCLA = "resumen";

  private static final int LEVEL = 2;

  private final Edicion edicion;
  private final Cuadros cuadros;
  private final Messages messages;

  ResumenComposer(Edicion edicion, Cuadros cuadros, Messages messages) {
    this.edicion = edicion;
    this.cuadros = cuadros;
    this.messages = messages;
  }

  PrintedResumen compose() {
    Redactor redactor = new Redactor(messages);
    return new PrintedResumen(
        ANCLA,
        LEVEL,
        messages.text("resumen.titulo"),
        datos(),
        List.of(
            new ResumenActividades(edicion, cuadros, redactor).compose(),
            new ResumenDependencias(cuadros, redactor).compose(),
            new ResumenSocios(edicion, cuadros, redactor).compose(),
            new ResumenResultados(edicion, cuadros, redactor).compose(),
            new ResumenHuecos(cuadros, redactor).compose()));
  }

  private List<PrintedDato> datos() {
    return Datos.presentes(
        List.of(
            Datos.dato("actividades", cuadros.total("actividades"), messages),
            Datos.dato("dependencias", cuadros.total("dependencias"), messages),
            Datos.dato("socios", cuadros.total("socios"), messages),
            Datos.dato("paises", cuadros.total("paises"), messages),
            Datos.dato("ciudades", cuadros.total("ciudades"), messages)));
  }
}
