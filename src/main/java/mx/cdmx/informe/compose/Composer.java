package mx.cdmx.informe.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.cdmx.informe.aggregate.Campos;
import mx.cdmx.informe.aggregate.Outline;
import mx.cdmx.informe.aggregate.Outline.EnApartado;
import mx.cdmx.informe.aggregate.Statistics;
import mx.cdmx.informe.compose.PrintedIndice.Llamada;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.FechaImpresa;

/** Composes the report of an edition: what prints, in order, numbered and worded. */
public final class Composer {
  private final Messages messages;

  public Composer(Messages messages) {
    this.messages = messages;
  }

  /**
   * The report.
   *
   * @param statistics its figures
   * @param encargo what is asked for
   */
  public Report compose(Edicion edicion, Outline outline, Statistics statistics, Encargo encargo) {
    Parte parte = encargo.parte();
    ProseRenderer prose =
        new ProseRenderer(edicion.catalogos()::lengua, id -> destino(id, edicion, parte));
    boolean whole = !parte.esParcial() && !edicion.actividades().isEmpty();
    Cuadros cuadros = new Cuadros(statistics, whole);
    ApartadoComposer composer = new ApartadoComposer(edicion, prose, messages, parte, cuadros);
    PrintedPresentacion presentacion =
        new PrintedPresentacion(
            "presentacion",
            edicion.presentacion().titulo(),
            prose.render(edicion.presentacion().texto()));
    List<PrintedApartado> apartados =
        outline.apartados().stream()
            .filter(p -> !parte.esParcial() || p.actividades().anyMatch(parte::incluye))
            .map(composer::compose)
            .toList();
    List<PrintedResumen> resumen =
        whole ? List.of(new ResumenComposer(edicion, cuadros, messages).compose()) : List.of();
    List<PrintedCambios> cambios =
        encargo.comparacion().stream()
            .filter(c -> whole)
            .map(c -> new CambiosComposer(edicion, c, cuadros, messages).compose())
            .toList();
    List<PrintedAnexos> anexos =
        whole
            ? List.of(
                new AnexosComposer(edicion, cuadros, messages)
                    .compose(outline, statistics, calls(apartados)))
            : List.of();
    List<PrintedSigla> siglas = SiglasComposer.compose(edicion, parte, titles(apartados));
    List<PrintedIndice> indices =
        new IndiceComposer(outline, calls(apartados), messages).compose(edicion.catalogos());
    Metadata metadata = metadata(edicion, encargo.borrador());
    List<Actividad> impresas = printed(outline, parte);
    return new Report(
        metadata,
        tiras(outline),
        contents(presentacion, resumen, cambios, apartados, anexos, siglas, indices),
        presentacion,
        resumen,
        cambios,
        apartados,
        anexos,
        siglas,
        indices,
        new BusquedaComposer(new Campos(edicion, messages), messages).compose(impresas),
        new Lenguas(edicion.catalogos().glosario()),
        new LinkedData(edicion).of(metadata, impresas));
  }

  private static List<String> titles(List<PrintedApartado> apartados) {
    return apartados.stream()
        .flatMap(a -> a.contents().stream())
        .map(ContentsEntry::titulo)
        .toList();
  }

  private static List<Actividad> printed(Outline outline, Parte parte) {
    return outline.apartados().stream()
        .flatMap(EnApartado::actividades)
        .filter(parte::incluye)
        .toList();
  }

  private Metadata metadata(Edicion edicion, boolean borrador) {
    return new Metadata(
        edicion.id(),
        edicion.titulo(),
        edicion.periodo().enPalabras(),
        messages.text("informe.asunto"),
        edicion.responsable(),
        edicion.destinatario(),
        Messages.LOCALE.toLanguageTag(),
        edicion.fechaPublicacion(),
        FechaImpresa.dia(edicion.fechaPublicacion()),
        List.of(messages.text("informe.claves").split(", *", -1)),
        edicion.huella().get(),
        borrador);
  }

  private static List<Report.Tira> tiras(Outline outline) {
    long most =
        outline.apartados().stream().mapToLong(p -> p.actividades().count()).max().orElse(0);
    return outline.apartados().stream().map(p -> tira(p, Math.max(1, most))).toList();
  }

  private static Report.Tira tira(EnApartado apartado, long most) {
    int count = (int) apartado.actividades().count();
    return new Report.Tira(apartado.apartado().id(), count, (int) Math.round(100.0 * count / most));
  }

  /** What leads to each activity, in order of print. */
  private static Map<String, Llamada> calls(List<PrintedApartado> apartados) {
    return apartados.stream()
        .flatMap(PrintedApartado::actividades)
        .collect(
            Collectors.toMap(
                PrintedActividad::id,
                a -> new Llamada(a.id(), a.numero(), a.titulo()),
                (first, same) -> first,
                LinkedHashMap::new));
  }

  private List<ContentsEntry> contents(
      PrintedPresentacion presentacion,
      List<PrintedResumen> resumen,
      List<PrintedCambios> cambios,
      List<PrintedApartado> apartados,
      List<PrintedAnexos> anexos,
      List<PrintedSigla> siglas,
      List<PrintedIndice> indices) {
    List<ContentsEntry> entries = new ArrayList<>();
    entries.add(new ContentsEntry(1, presentacion.ancla(), "", presentacion.titulo(), ""));
    resumen.forEach(r -> entries.add(new ContentsEntry(1, r.ancla(), "", r.titulo(), "")));
    cambios.forEach(c -> entries.add(new ContentsEntry(1, c.ancla(), "", c.titulo(), "")));
    for (PrintedApartado apartado : apartados) {
      entries.add(
          new ContentsEntry(
              1, apartado.ancla(), apartado.numeral(), apartado.titulo(), apartado.id()));
      entries.addAll(apartado.contents());
    }
    anexos.forEach(a -> entries.addAll(a.contents()));
    if (!siglas.isEmpty()) {
      entries.add(new ContentsEntry(1, Report.SIGLAS, "", messages.text("indice.siglas"), ""));
    }
    indices.forEach(i -> entries.add(new ContentsEntry(1, i.ancla(), "", i.titulo(), "")));
    return entries;
  }

  private Optional<ProseRenderer.Destino> destino(String id, Edicion edicion, Parte parte) {
    Optional<Actividad> actividad = edicion.actividad(id);
    return actividad
        .flatMap(a -> edicion.apartado(a.apartado()))
        .map(
            p ->
                new ProseRenderer.Destino(
                    actividad.get().titulo(),
                    ApartadoComposer.nombre(p, messages),
                    parte.incluye(actividad.get())));
  }
}
