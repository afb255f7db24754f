package mx.cdmx.informe.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import mx.cdmx.informe.aggregate.Outline;
import mx.cdmx.informe.aggregate.Statistics;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.FechaImpresa;

/** The files of an edition's open data. */
public final class DatosAbiertos {
  /** The folder that they go in. */
  public static final String CARPETA = "datos/";

  private static final String DESCRIPCION = "datapackage.json";
  private static final Set<String> EN_JSON =
      Set.of(CARPETA + "actividades.json", CARPETA + DESCRIPCION);

  private final Messages messages;

  /** Names and describes them in the words of a bundle. */
  public DatosAbiertos(Messages messages) {
    this.messages = messages;
  }

  /** The files by name, with their folder; equal editions give equal bytes. */
  public SortedMap<String, byte[]> files(Edicion edicion, Outline outline, Statistics statistics) {
    List<Tabla> tablas = tablas(edicion, outline, statistics);
    SortedMap<String, byte[]> files = new TreeMap<>();
    Map<String, byte[]> csv = new HashMap<>();
    for (Tabla tabla : tablas) {
      csv.put(tabla.nombre(), Csv.of(tabla));
      files.put(CARPETA + tabla.nombre() + ".csv", csv.get(tabla.nombre()));
      files.put(CARPETA + tabla.nombre() + ".json", Json.of(tabla));
    }
    files.put(CARPETA + DESCRIPCION, DataPackage.of(edicion, tablas, csv, messages));
    files.put(CARPETA + "diccionario.md", new Diccionario(messages).of(edicion, tablas));
    files.put(CARPETA + "datos.xlsx", new Libro(messages).of(edicion, hojas(tablas, statistics)));
    return files;
  }

  /**
   * Those of the files that the PDF carries: every table as CSV with its description, and the
   * activities as JSON.
   */
  public List<Adjunto> adjuntos(SortedMap<String, byte[]> files) {
    return files.entrySet().stream()
        .filter(e -> e.getKey().endsWith(".csv") || EN_JSON.contains(e.getKey()))
        .map(e -> adjunto(e.getKey().substring(CARPETA.length()), e.getValue()))
        .toList();
  }

  private Adjunto adjunto(String nombre, byte[] bytes) {
    int dot = nombre.lastIndexOf('.');
    String titulo =
        nombre.equals(DESCRIPCION)
            ? messages.text("datos.descripcion")
            : messages.text("datos." + nombre.substring(0, dot) + ".titulo");
    return new Adjunto(
        nombre, nombre.endsWith(".csv") ? "text/csv" : "application/json", titulo, bytes);
  }

  private List<Tabla> tablas(Edicion edicion, Outline outline, Statistics statistics) {
    List<Actividad> actividades = outline.actividades();
    TablasDeCatalogos catalogos = new TablasDeCatalogos(actividades, edicion.catalogos(), messages);
    return List.of(
        TablaDeActividades.de(outline, new FechaImpresa(edicion.periodo(), messages), messages),
        TablasDeLoDicho.cifras(actividades, messages),
        TablasDeLoDicho.acuerdos(actividades, messages),
        catalogos.dependencias(),
        catalogos.socios(),
        catalogos.lugares(),
        TablasDeEstadisticas.tablas(statistics, messages),
        TablasDeEstadisticas.estadisticas(statistics, messages));
  }

  /** In the workbook each table of the statistics has a sheet in place of the long form. */
  private List<Tabla> hojas(List<Tabla> tablas, Statistics statistics) {
    List<Tabla> hojas = new ArrayList<>(tablas.subList(0, tablas.size() - 1));
    hojas.addAll(TablasDeEstadisticas.cadaUna(statistics, messages));
    return hojas;
  }
}
