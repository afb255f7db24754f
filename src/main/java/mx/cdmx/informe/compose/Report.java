package mx.cdmx.informe.compose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The report as it is printed, in order of print. Every string is final text in Spanish; absent
 * ones are empty. Headings carry their level (1 is the report's title, 2 an apartado), one outline
 * for HTML and PDF.
 *
 * @param metadata what the documents say of themselves
 * @param tiras the cover's chart: a strip an apartado, as tall as it has activities
 * @param contents the contents, in order: apartados, bloques and categorías
 * @param presentacion the opening text
 * @param resumen the edition in figures; none where only a part of it is printed
 * @param cambios what changed since the edition before; none where there is none to compare with
 * @param apartados the parts of the report
 * @param anexos the annexes; none where only a part of it is printed
 * @param siglas the acronyms that it uses, in alphabetical order
 * @param indices the indexes at its end
 * @param busqueda by what its activities can be filtered on a screen
 * @param lenguas tells the words of other languages in a title
 * @param enlazados what machines are told of it: JSON-LD as maps, lists and strings, in order
 */
public record Report(
    Metadata metadata,
    List<Tira> tiras,
    List<ContentsEntry> contents,
    PrintedPresentacion presentacion,
    List<PrintedResumen> resumen,
    List<PrintedCambios> cambios,
    List<PrintedApartado> apartados,
    List<PrintedAnexos> anexos,
    List<PrintedSigla> siglas,
    List<PrintedIndice> indices,
    PrintedBusqueda busqueda,
    Lenguas lenguas,
    Map<String, Object> enlazados) {

  /** Anchor of the list of acronyms. */
  public static final String SIGLAS = "siglas";

  public Report {
    tiras = List.copyOf(tiras);
    contents = List.copyOf(contents);
    resumen = List.copyOf(resumen);
    cambios = List.copyOf(cambios);
    apartados = List.copyOf(apartados);
    anexos = List.copyOf(anexos);
    siglas = List.copyOf(siglas);
    indices = List.copyOf(indices);
    enlazados = Collections.unmodifiableMap(new LinkedHashMap<>(enlazados));
  }

  /**
   * A strip of the cover.
   *
   * @param apartado id of the apartado, which names its colour
   * @param actividades how many activities it has
   * @param porcentaje its height, 0 to 100 of the tallest one's
   */
  public record Tira(String apartado, int actividades, int porcentaje) {}
}
