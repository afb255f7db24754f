package mx.cdmx.informe.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.aggregate.Outline;
import mx.cdmx.informe.aggregate.Statistics;
import mx.cdmx.informe.compose.PrintedAnexos.Columnas;
import mx.cdmx.informe.compose.PrintedIndice.Llamada;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Acuerdo;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.FechaImpresa;

/** Composes the annexes: the agreements by name, and every table of the statistics. */
final class AnexosComposer {
  private static final int LEVEL = 2;

  private final Edicion edicion;
  private final Cuadros cuadros;
  private final FechaImpresa fechas;
  private final Messages messages;

  AnexosComposer(Edicion edicion, Cuadros cuadros, Messages messages) {
    this.edicion = edicion;
    this.cuadros = cuadros;
    this.fechas = new FechaImpresa(edicion.periodo(), messages);
    this.messages = messages;
  }

  /**
   * The annexes.
   *
   * @param llamadas what leads to each activity, by its id
   */
  PrintedAnexos compose(Outline outline, Statistics statistics, Map<String, Llamada> llamadas) {
    List<PrintedAcuerdo> acuerdos =
        outline.actividades().stream().flatMap(a -> acuerdos(a, llamadas.get(a.id()))).toList();
    return new PrintedAnexos(
        LEVEL,
        messages.text("anexo.acuerdos"),
        messages.text(acuerdos.isEmpty() ? "anexo.acuerdos.ninguno" : "anexo.acuerdos.nota"),
        columnas(),
        acuerdos,
        messages.text("anexo.tablas"),
        messages.text("anexo.tablas.nota"),
        new TablasComposer(edicion, cuadros, new Registros(llamadas), messages)
            .compose(statistics));
  }

  private Columnas columnas() {
    return new Columnas(
        messages.text("acuerdo.instrumento"),
        messages.text("acuerdo.partes"),
        messages.text("acuerdo.objeto"),
        messages.text("acuerdo.sin-fecha"),
        messages.text("acuerdo.sin-objeto"));
  }

  private Stream<PrintedAcuerdo> acuerdos(Actividad actividad, Llamada llamada) {
    return IntStream.range(0, actividad.acuerdos().size())
        .mapToObj(i -> acuerdo(actividad, i, llamada));
  }

  private PrintedAcuerdo acuerdo(Actividad actividad, int index, Llamada llamada) {
    Acuerdo acuerdo = actividad.acuerdos().get(index);
    return new PrintedAcuerdo(
        "acuerdo." + actividad.id() + "." + (index + 1),
        NoBreak.in(acuerdo.instrumento()),
        acuerdo.partes().stream().map(this::parte).map(NoBreak::in).toList(),
        NoBreak.in(acuerdo.fecha().map(fechas::print).orElse("")),
        NoBreak.in(acuerdo.objeto().orElse("")),
        llamada,
        edicion
            .apartado(actividad.apartado())
            .map(p -> ApartadoComposer.nombre(p, messages))
            .orElse(""));
  }

  /** The full name of a dependencia or socio. */
  private String parte(String id) {
    return Optional.ofNullable(edicion.catalogos().dependencias().get(id))
        .map(d -> d.nombre())
        .or(() -> Optional.ofNullable(edicion.catalogos().socios().get(id)).map(s -> s.nombre()))
        .orElse(id);
  }
}
